from dataclasses import dataclass
from enum import Enum

@dataclass
class Creature:
    size: str
    legs: int

class Kind(Creature, Enum):
    BEETLE = 'small', 6
    DOG = 'medium', 4

print(Kind.DOG, repr(Kind.DOG), Kind.BEETLE.legs, Kind.DOG.value)
