from dataclasses import dataclass, replace, field, InitVar

@dataclass(frozen=True)
class P:
    x: int
    y: int = 2
    z: int = field(init=False, default=3)

print(replace(P(1), x=5), replace(P(1, 9)))

@dataclass
class V:
    x: int
    s: InitVar[int]

for f in (lambda: replace(P(1), z=4), lambda: replace(3, x=1), lambda: replace(P(1), q=1), lambda: replace(V(1, 2), x=3)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(replace(V(1, 2), s=3))
