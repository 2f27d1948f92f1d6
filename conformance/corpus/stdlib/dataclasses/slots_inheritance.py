from dataclasses import dataclass

@dataclass(slots=True)
class A:
    x: int

@dataclass(slots=True)
class B(A):
    y: int = 2

    def show(self):
        return super().__repr__() + '!'

print(B(1), B.__slots__, B(1).show())
try:
    @dataclass(slots=True)
    class C:
        __slots__ = ('x',)
        x: int
except TypeError as e:
    print(e)
