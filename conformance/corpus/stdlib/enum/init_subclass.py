from enum import Enum

class Base(Enum):
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        print('sub', cls.__name__, kwargs)

class A(Base):
    X = 1
print(A.X)
class Nested(Enum):
    class Inner(Enum):
        P = 1
    Q = 2
print(Nested.Q)
