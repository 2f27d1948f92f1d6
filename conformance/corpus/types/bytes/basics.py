# Items are numbers, slices are bytes, repr escapes.
b = b"a\x00\xffz'\""
print(b, b[0], b[1:3], b[-1], len(b), list(b), 97 in b, b"\xff" in b, b + b"!", b * 2, b"'" , b'"', bytes(3), bytes([1, 2]), bytes("é", "utf-8"), bytes(), bytes(b"x"), bytes(range(3)))
print(b"abc".upper(), b"a,b".split(b","), b"x".join([b"1", b"2"]), b"abc".find(b"c"), b"abc".find(99), b"aXa".replace(b"X", b""), b" a ".strip(), b"ab".hex(), b"ab".hex("-"), bytes.fromhex("61 62FF"), b"abc".startswith(b"a"), b"a".isalpha(), b"abc"[::-1], b"ab" < b"b", b"a" == "a")
print(b"%s %d %x %r" % (b"x", 5, 255, "é"), b"abc".count(b""), b"A-b".title(), b"ab".center(6, b"*"), b"7".zfill(3), b"a\nb".splitlines(), b"abc".index(98), hash(b"a") == hash(b"a"), b"\t".expandtabs(2), b"ab".translate(None, b"a"), b"a-b".partition(b"-"))
for f in lambda: b[10], lambda: bytes([256]), lambda: bytes(-1), lambda: bytes("a"), lambda: b"a" + "b", lambda: "a" in b, lambda: b.find("a"), lambda: bytes(["a"]), lambda: 256 in b, lambda: bytes.fromhex("6"), lambda: bytes.fromhex("zz"), lambda: b"".join(["a"]), lambda: bytes(1.5), lambda: b.__setitem__, lambda: b"a".split(","), lambda: bytes(5, "utf-8"):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
