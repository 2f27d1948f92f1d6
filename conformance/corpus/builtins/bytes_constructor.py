# Every source bytes() can be made from.
class B:
    def __bytes__(self): return b"own"
class I:
    def __index__(self): return 2


print(bytes(), bytes(2), bytes([65, 66]), bytes("é", "utf8"), bytes(b"x"), bytes(bytearray(b"y")))
print(bytes(range(3)), bytes(B()), bytes(I()))
print(bytes(memoryview(b"m")), bytes((1, 2)), bytes({3}), bytes(x for x in [7]))
print(bytes("abc", encoding="ascii"), bytes(True))
for call in (
    lambda: bytes("a"), lambda: bytes(-1), lambda: bytes([256]), lambda: bytes(["a"]),
    lambda: bytes(1.5), lambda: bytes(None), lambda: bytes(5, "utf8"), lambda: bytes("é", "ascii"),
    lambda: bytes([1], 2), lambda: bytes(object()),
):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
