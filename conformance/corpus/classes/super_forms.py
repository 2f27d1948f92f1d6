# With and without arguments, in methods, class methods, properties and nested functions.
class A:
    x = "A.x"
    def f(self): return "A.f"
    @classmethod
    def make(cls): return "made " + cls.__name__
    @property
    def p(self): return "A.p"


class B(A):
    x = "B.x"
    def f(self): return super(B, self).f() + "+"
    @classmethod
    def make(cls): return super().make() + "!"
    @property
    def p(self): return super().p + "/" + super().x
    def g(self):
        return [super(B, self).f() for _ in range(1)], (lambda: super(B, self).x)()


b = B()
print(b.f(), B.make(), b.p, b.g(), super(B, b).f())
try: super()
except RuntimeError as e: print(e)
