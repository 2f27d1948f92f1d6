# round, math.trunc, math.floor and math.ceil ask the class; floor and ceil fall back to __float__.
import math


class N:
    def __round__(self, *n): return "round", n
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"


class F:
    def __float__(self): return -2.5


n = N()
print(round(n), round(n, 2), round(n, None), round(n, ndigits="x"))
print(math.trunc(n), math.floor(n), math.ceil(n))
print(math.floor(F()), math.ceil(F()))
for f in (lambda: round(F()), lambda: math.trunc(F()), lambda: math.floor("x"), lambda: round()):
    try: print(f())
    except TypeError as e: print(e)
