from enum import Enum

class Period(Enum):
    _ignore_ = 'Period i'
    Period = vars()
    for i in range(3):
        Period[f'day_{i}'] = i
    __private = 'x'

print(list(Period), Period._Period__private)
try:
    class Bad(Enum):
        _odd_ = 1
except ValueError as e:
    print(e)
