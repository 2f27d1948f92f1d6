from enum import Enum
from functools import total_ordering

@total_ordering
class Grade(Enum):
    A = 5
    B = 4

    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented

print(Grade.A > Grade.B, Grade.B <= Grade.A, sorted(Grade), max(Grade))
