# Items are numbers, slices are bytes, repr escapes: what is refused.
b = b"a\x00\xffz'\""
for f in (
    lambda: b[10], lambda: bytes([256]), lambda: bytes(-1), lambda: bytes("a"), lambda: b"a" + "b",
    lambda: "a" in b, lambda: b.find("a"), lambda: bytes(["a"]), lambda: 256 in b,
    lambda: bytes.fromhex("6"), lambda: bytes.fromhex("zz"), lambda: b"".join(["a"]),
    lambda: bytes(1.5), lambda: b.__setitem__, lambda: b"a".split(","), lambda: bytes(5, "utf-8"),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
