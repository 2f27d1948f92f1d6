# Identity and hash as programs may rely on them.
class C:
    def __call__(self): pass
class D: pass


print(callable(len), callable(C), callable(C()), callable(D()), callable(lambda: 0), callable(5))
print(callable("x".upper), callable(type))
a = [1]
b = a
print(id(a) == id(b), id(a) == id([1]), a is b, a is not [1], id(None) == id(None))
print(isinstance(id(a), int), id(C) != id(D))
print(hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)))
print(hash(0), hash(5), hash(-2), hash(-1), hash(0.0), hash(False))
print(hash(D()) == hash(D), isinstance(hash(D()), int), hash(2**20))
print(hash(frozenset()) == hash(frozenset()), hash(None) == hash(None))
print(hash(range(2)) == hash(range(2)))
for thing in [], {}, set(), bytearray(), [1], ([],), {}.keys():
    try: hash(thing)
    except TypeError as e: print(e)
