# What a class of the tower gets for free.
import numbers
class Three(numbers.Real):
    def same(self, *args):
        return 3.0
    __float__ = __trunc__ = __floor__ = __ceil__ = __round__ = __abs__ = __neg__ = __pos__ = same
    __add__ = __radd__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = same
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = same
    def __eq__(self, other):
        return other == 3
    def __lt__(self, other):
        return 3 < other
    __le__ = __lt__
t = Three()
print(t - 1, 1 - t, divmod(t, 2), divmod(2, t), complex(t), t.real, t.imag, t.conjugate(), bool(t), isinstance(t, numbers.Complex))
