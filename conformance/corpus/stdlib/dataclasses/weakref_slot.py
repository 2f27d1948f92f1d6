from dataclasses import dataclass
import weakref

@dataclass(slots=True, weakref_slot=True)
class A:
    x: int

a = A(1)
r = weakref.ref(a)
print(A.__slots__, r() is a)
try:
    @dataclass(weakref_slot=True)
    class B:
        x: int
except TypeError as e:
    print(e)
