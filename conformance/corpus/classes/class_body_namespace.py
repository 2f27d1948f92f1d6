# What a class body defines by itself and what it sees.
class A:
    x = 1
    print(__module__, __qualname__, sorted(n for n in dir() if n[:2] == "__"))
    y = [v for v in range(x)]
    def f(self): return __class__
    class B:
        print(__qualname__)
        def g(self): return __qualname__ if False else "g"
    z = x + 1
    x = 5
    del z


print(A().f(), A.B.__qualname__, A.B.g.__qualname__, A.x, hasattr(A, "z"), A.y)
try:
    class Bad:
        q = 1
        def m(): return q
    Bad.m()
except NameError as e: print(e)
print(sorted(k for k in vars(A) if k[:2] == "__"))
print(A.__firstlineno__, A.__static_attributes__, A.__doc__, A.__annotations__)
