# Implicit calls of special methods ignore the instance's dict and __getattr__.
class A:
    def __getattr__(self, name): print("getattr", name); return lambda *a: 99


a = A()
a.__len__ = lambda: 5
a.__str__ = lambda: "inst"
a.__add__ = lambda o: 1
for f in (len, lambda a: a + 1, lambda a: a[0], iter, lambda a: a(), abs, int, lambda a: a < 1, lambda a: 1 in a, hash):
    try: r = f(a); print("ok", isinstance(r, int))
    except TypeError as e: print(e)
print(str(a).startswith("<"), a.__len__(), a.__abs__())
with_error = None
try:
    with a: pass
except TypeError as e: print(e)
