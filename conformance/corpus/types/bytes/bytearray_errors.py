# The mutable brother: what is refused.
x = y = bytearray(b"a")
x += b"b"
for f in (
    lambda: x.append(256), lambda: x.append("a"), lambda: x.remove(1), lambda: hash(x),
    lambda: x.__setitem__(9, 1), lambda: x.__setitem__(0, "a"), lambda: bytearray().pop(),
    lambda: x.extend("a"), lambda: x.__setitem__(slice(0, 2, 2), b"abc"),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
