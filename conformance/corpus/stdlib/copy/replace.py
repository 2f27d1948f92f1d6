import copy
from dataclasses import dataclass
from types import SimpleNamespace

@dataclass
class P:
    x: int
    y: int = 0

class Own:
    def __replace__(self, /, **changes):
        return changes

print(copy.replace(P(1, 2), y=5), copy.replace(Own(), a=1), copy.replace(SimpleNamespace(a=1), b=2))
try:
    copy.replace(3, a=1)
except TypeError as e:
    print(e)
