from enum import Enum

class Color(Enum):
    _order_ = 'RED GREEN'
    RED = 1
    GREEN = 2
print(list(Color))
try:
    class Bad(Enum):
        _order_ = 'GREEN RED'
        RED = 1
        GREEN = 2
except TypeError as e:
    print(e)
