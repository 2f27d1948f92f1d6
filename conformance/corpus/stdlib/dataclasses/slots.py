from dataclasses import dataclass, field

@dataclass(slots=True)
class P:
    x: int
    y: int = 3

    def both(self):
        return self.x + self.y

    def me(self):
        return __class__

p = P(1)
print(p, P.__slots__, hasattr(p, '__dict__'), p.both(), p.me() is P)
try:
    p.z = 1
except AttributeError as e:
    print(type(e).__name__)
print(P.__name__, P.__qualname__, P(1) == P(1, 3))
