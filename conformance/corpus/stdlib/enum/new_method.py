from enum import Enum

class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj
    PX = (0, 'P.X', 'km')
    PY = (1, 'P.Y', 'km')

print(Coordinate(1).label, Coordinate.PX.value, Coordinate.PY == b'\x01', Coordinate.PX.name)

class Auto(Enum):
    def __new__(cls):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj
    A = ()
    B = ()
print(list(Auto))
