from enum import Enum

class Num(int, Enum):
    ONE = 1
    TWO = 2

class Text(str, Enum):
    A = 'a'
    B = 'b'

print(Num.ONE, repr(Num.ONE), f'{Num.TWO}', Num.ONE + Num.TWO, Num.TWO > 1)
print(Text.A, repr(Text.B), f'{Text.A}', Text.A == 'a', Text.A + 'x', Text('b'), Text.A.upper())

class Pair(tuple, Enum):
    P = 1, 2
print(Pair.P[1], Pair.P)
