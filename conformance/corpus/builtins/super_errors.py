# super() where it has nothing to stand on.
class A:
    def f(self): return super().nothing
    def g(): return super()
    @staticmethod
    def s(): return super()
    def deleted(self):
        del self
        return super()
    def __repr__(self): return "A()"


for call in (
    lambda: A().f(), lambda: A.g(), lambda: A.s(), lambda: A().deleted(), lambda: super(),
    lambda: super(5), lambda: super(A, 5), lambda: super(int, A()), lambda: A.f(5),
    lambda: super(A, A()).x,
):
    try: print(call())
    except (TypeError, RuntimeError, AttributeError) as e: print(type(e).__name__, e)
print(super(A, A()), super(A, A), super(A))
