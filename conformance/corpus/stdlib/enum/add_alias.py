from enum import Enum

class Weekday(Enum):
    MON = 1
    TUE = 2

    def __init__(self, n):
        self._add_value_alias_(-n)
        self._add_alias_(self._name_.lower())

print(Weekday(-1), Weekday.tue, list(Weekday), Weekday['mon'])
