from enum import Enum

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3

print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value)
print(Color(2), Color['BLUE'], list(Color), len(Color), Color)
print(Color.RED is Color(1), Color.RED == 1, Color.RED != Color.BLUE, isinstance(Color.RED, Color))
print(type(Color.RED), type(Color), Color.RED in Color, {Color.RED: 'r'}[Color.RED])
print(f'{Color.RED}|{Color.RED!r:>20}|{Color.RED:>12}')
