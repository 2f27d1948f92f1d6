from dataclasses import dataclass, FrozenInstanceError

@dataclass(frozen=True)
class P:
    x: int
    y: int = 2

p = P(1)
for action in (lambda: setattr(p, 'x', 3), lambda: delattr(p, 'y'), lambda: setattr(p, 'z', 1)):
    try:
        action()
    except FrozenInstanceError as e:
        print(type(e).__name__, e)
print(p, hash(p) == hash(P(1, 2)), {p: 1}[P(1)])
print(issubclass(FrozenInstanceError, AttributeError))
