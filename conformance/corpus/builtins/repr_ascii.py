# Of everything that prints the same everywhere.
print(repr("a'b"), repr('a"b'), repr([1, "x", None]), repr({}), repr(set()), repr(()), repr((1,)))
print(repr({1: (2,)}), repr(1e100), repr(-0.0))
print(ascii("é😀\n"), ascii(["ü"]), ascii("plain"), repr("é"), repr(b"\x00'"), repr(range(1, 2)))
print(repr(range(0, 5, 2)), repr(int), repr(type), repr(None))
print(repr(len), repr(print), repr(...), repr(NotImplemented), repr(slice(1, 2)))
print(repr(bytearray(b"a")), repr(frozenset({1})), repr(2**70), repr(True))
print(repr(ValueError("a", 1)), repr(KeyError()), repr(Exception), repr(1j), repr("\u200b\x7f"))
print(repr({"a": [{}]}), repr(str.upper), repr(list.append))
