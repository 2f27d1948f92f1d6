# differs: special methods of builtin types are shown as methods, not as slot wrappers
# str() of everything.
print([str(x) for x in (1, -1.5, None, True, [1, "a"], (1,), (), {"a": 1}, {1}, set(), frozenset())])
print([str(x) for x in (b"b", 1j, ..., range(3), int, str)])
print(str(), str(object="x"), repr(frozenset({1})), str(Exception("e")), str(slice(1)), str(len))
print(str(type), str(NotImplemented), str(memoryview))
print(str([None, 'a"b', "c'd", [[]], {"k": (1,)}]), str({1: {2: [3]}}), str(("a", 1.0)))
print(str(bytearray(b"x")), str(dict), str(iter).startswith("<built-in"))
class A: pass
print(str(A), str(A()).startswith("<__main__.A object at 0x"))
print(str(A.__init__).startswith("<slot wrapper"))
print(str(lambda: 0).startswith("<function <lambda> at 0x"))
