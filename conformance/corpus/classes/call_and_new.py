# __new__ makes, __init__ fills, and only for an instance of the class.
class A:
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        return super().__new__(cls)
    def __init__(self, *args): print("init", args)
    def __call__(self, *a, **k): return a, k


print(A(1)(2, x=3))
class Other:
    def __new__(cls): return 5
    def __init__(self): print("never")
print(Other())
class Single:
    one = None
    def __new__(cls):
        cls.one = cls.one or object.__new__(cls)
        return cls.one
print(Single() is Single())
class BadInit:
    def __init__(self): return 1
for f in BadInit, lambda: object(1), lambda: Single(1), lambda: object.__new__(5):
    try: f()
    except TypeError as e: print(e)
