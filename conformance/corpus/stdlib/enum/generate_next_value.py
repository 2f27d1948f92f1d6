from enum import Enum, auto

class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        print(name, start, count, last_values)
        return name.lower()
    NORTH = auto()
    SOUTH = auto()

class Plain(Named):
    EAST = auto()

print(list(Named), list(Plain))
try:
    class Late(Enum):
        A = auto()
        def _generate_next_value_(name, start, count, last_values):
            return 1
except TypeError as e:
    print(e)
