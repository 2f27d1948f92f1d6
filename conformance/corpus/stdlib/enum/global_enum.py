from enum import Enum, IntFlag, global_enum

@global_enum
class Color(Enum):
    RED = 1
    BLUE = 2

print(RED, repr(BLUE), RED is Color.RED)
