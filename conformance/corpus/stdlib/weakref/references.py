import weakref
class A:
    def hello(self): return 'hi'
a = A()
r = weakref.ref(a)
print(r() is a, r == weakref.ref(a), hash(r) == hash(a), weakref.ref(a)().hello())
p = weakref.proxy(a)
p.x = 5
print(a.x, p.x, p.hello(), isinstance(r, weakref.ReferenceType))
m = weakref.WeakMethod(a.hello)
print(m()(), m == weakref.WeakMethod(a.hello))
for bad in (3, 'x', [], {}, None):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)
