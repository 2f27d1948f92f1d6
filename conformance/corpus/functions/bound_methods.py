# Bound methods: equality, attributes, __func__ and __self__.
class A:
    def m(self, x=1): "doc"; return self, x
    m.tag = "t"
class B(A): pass


a, b = A(), B()
print(a.m == a.m, a.m is a.m, a.m == b.m, hash(a.m) == hash(a.m), a.m.__func__ is A.m, a.m.__self__ is a, a.m.__doc__, a.m.__name__, a.m.__qualname__, a.m.tag)
for f in (lambda: setattr(a.m, "tag", 2), lambda: a.m.nope, lambda: delattr(a.m, "tag"), lambda: A.m(), lambda: a.m(1, 2)):
    try: f()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
print(repr(a.m)[:30], B.m is A.m, b.m.__func__ is a.m.__func__)
import types
m = types.MethodType(lambda self, y: (self, y), 5)
print(m(6), m.__self__, type(m).__name__)
for args in ((5, 1), (len, None), (len,), ()):
    try: print(types.MethodType(*args))
    except TypeError as e: print(e)
print([].append == [].append, [1].append.__self__, str.join("-", "ab"), "x".join is "x".join)
l = [1]
print(l.append == l.append, l.append.__name__, l.append.__qualname__, list.append.__qualname__, type(l.append).__name__, type(list.append).__name__)
