from enum import Enum

class Base(Enum):
    def shout(self):
        return self.name + '!'
class Derived(Base):
    A = 1

print(Derived.A.shout(), isinstance(Derived.A, Base))
try:
    class More(Derived):
        B = 2
except TypeError as e:
    print(e)
try:
    class Bad(Enum):
        A = 1
        A = 2
except TypeError as e:
    print(e)
try:
    class Bad(Enum):
        mro = 1
except ValueError as e:
    print(e)
