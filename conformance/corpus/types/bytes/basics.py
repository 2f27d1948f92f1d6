# Items are numbers, slices are bytes, repr escapes.
b = b"a\x00\xffz'\""
print(b, b[0], b[1:3], b[-1], len(b), list(b), 97 in b, b"\xff" in b, b + b"!", b * 2, b"'", b'"')
print(bytes(3), bytes([1, 2]), bytes("é", "utf-8"), bytes(), bytes(b"x"), bytes(range(3)))
print(b"abc".upper(), b"a,b".split(b","), b"x".join([b"1", b"2"]), b"abc".find(b"c"))
print(b"abc".find(99), b"aXa".replace(b"X", b""), b" a ".strip(), b"ab".hex(), b"ab".hex("-"))
print(bytes.fromhex("61 62FF"), b"abc".startswith(b"a"), b"a".isalpha(), b"abc"[::-1], b"ab" < b"b")
print(b"a" == "a")
print(b"%s %d %x %r" % (b"x", 5, 255, "é"), b"abc".count(b""), b"A-b".title())
print(b"ab".center(6, b"*"), b"7".zfill(3), b"a\nb".splitlines(), b"abc".index(98))
print(hash(b"a") == hash(b"a"), b"\t".expandtabs(2), b"ab".translate(None, b"a"))
print(b"a-b".partition(b"-"))
