# differs: a bytearray may be resized while views of it exist
# A window on bytes: what is refused.
b = bytearray(b"abcdef")
m = memoryview(b)
m[0] = 90
m[1:3] = b"YX"
for f in (
    lambda: memoryview(b"a").__setitem__(0, 1), lambda: memoryview("a"),
    lambda: m.__setitem__(0, 300), lambda: m[10], lambda: b.append(1),
    lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: hash(m),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
