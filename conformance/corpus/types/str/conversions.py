# str() of everything, and its errors.
print([str(x) for x in (1, -1.5, None, True, [1, "a"], (1,), (), {"a": 1}, {1}, set(), frozenset(), b"b", 1j, ..., range(3), int, str)])
print(str(), str(object="x"), repr(frozenset({1})), str(Exception("e")), str(slice(1)), str(len), str(type), str(NotImplemented), str(memoryview))
print(str([None, 'a"b', "c'd", [[]], {"k": (1,)}]), str({1: {2: [3]}}), str(("a", 1.0)), str(bytearray(b"x")), str(dict), str(iter).startswith("<built-in"))
for f in lambda: str(1, "utf-8"), lambda: str(b"a", "utf-8", "strict", 1), lambda: str(x=1), lambda: str(encoding="utf-8"):
    try: print(repr(f()))
    except TypeError as e: print(e)
class A: pass
print(str(A), str(A()).startswith("<__main__.A object at 0x"), str(A.__init__).startswith("<slot wrapper"), str(lambda: 0).startswith("<function <lambda> at 0x"))
