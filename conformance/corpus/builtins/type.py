# One argument asks.
class A: pass


for x in (
    1, 1.5, "s", b"", None, True, [], (), {}, set(), frozenset(), 1j, ..., NotImplemented, range(1),
    slice(1), A, A(), type, print,
):
    print(type(x), end=" ")
print()
print(type(lambda: 0), type(x for x in []), type([].append), type(A.__init__), type("".join))
print(type(iter([])), type(zip()))
print(type(type(1)), type(1) is int, type(1) == int, type(A()) is A, type(1)("5"), type([])("ab"))
print(type(Exception()), type(memoryview(b"")))
print(type({}.keys()), type({}.items()), type(iter({})), type(map(str, [])), type(enumerate([])))
print(type(reversed([])), type(property()))
