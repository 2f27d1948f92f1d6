# Names with two underscores in a class body.
class A:
    __x = 1
    def __init__(self): self.__y = 2
    def get(self): return self.__x, self.__y, A.__x
    def arg(self, __p): return __p
    def kw(self, **k): return k
    def call(self): return self.kw(__k=1)
    class __Inner: pass
    __dunder__ = 3
    __ = 4
    def local(self):
        __v = 5
        def f(): return __v
        return f(), sorted(locals())
    import math as __m
    def glob(self):
        global __g
        __g = 6


a = A()
print(a.get(), a.arg(5), a.call(), sorted(n for n in vars(A) if n.startswith("_A")), vars(a), a.local())
a.glob()
print("_A__g" in globals(), A._A__Inner.__name__, A._A__Inner.__qualname__, A.__dunder__)
try: a.arg(__p=1)
except TypeError as e: print(e)
print(a.arg(_A__p=2))
class _B:
    __z = 1
class __: 
    __q = 2
print([n for n in vars(_B) if "z" in n], [n for n in vars(__) if "q" in n])
class C(A):
    def get(self): return self.__x
try: C().get()
except AttributeError as e: print(e)
