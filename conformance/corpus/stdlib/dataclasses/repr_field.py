from dataclasses import dataclass, field

@dataclass
class A:
    x: int
    secret: str = field(default='s', repr=False)
    other: 'A | None' = None

print(A(1), A(1, other=A(2)))
a = A(1)
a.other = a
print(a)

class Outer:
    @dataclass
    class Inner:
        v: int
print(Outer.Inner(3))
