# A decorator may return anything, and sees the finished class.
registry = {}
def register(cls):
    registry[cls.__name__] = cls
    return cls
def constant(value):
    return lambda cls: value


@register
class A: x = 1
@constant(42)
@register
class B: pass
print(registry["A"] is A, B, sorted(registry))


class Decor:
    def __init__(self, f): self.f, self.calls = f, 0
    def __call__(self, *a): self.calls += 1; return self.f(*a)
@Decor
def double(x): return 2 * x
print(double(2), double(3), double.calls)
