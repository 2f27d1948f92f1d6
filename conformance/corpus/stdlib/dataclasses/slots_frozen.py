from dataclasses import dataclass, FrozenInstanceError
import copy

@dataclass(frozen=True, slots=True)
class P:
    x: int
    y: list

p = P(1, [2])
try:
    p.x = 5
except FrozenInstanceError as e:
    print(e)
q = copy.deepcopy(p)
print(q, q == p, q.y is p.y, p.__getstate__())
