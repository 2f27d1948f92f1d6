from enum import Enum

class A(Enum):
    X = 1
    def f(self):
        pass

print([n for n in dir(A) if not n.startswith('__')], [n for n in dir(A.X) if not n.startswith('__')])
print(A.__members__, type(A.__members__).__name__)
try:
    A.__members__['Y'] = 1
except TypeError as e:
    print(e)
