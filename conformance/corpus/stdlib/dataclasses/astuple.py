from dataclasses import dataclass, astuple

@dataclass
class P:
    x: int
    y: int

@dataclass
class C:
    points: list[P]
    one: P

c = C([P(0, 0), P(10, 4)], P(1, 2))
print(astuple(c), astuple(P(1, 2), tuple_factory=list))
