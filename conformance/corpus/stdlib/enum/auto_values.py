from enum import Enum, auto

class A(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()

print([m.value for m in A])

class B(Enum):
    P = 'text'
    try:
        Q = auto()
    except TypeError as e:
        print(e)
