from enum import Enum, Flag
import copy

class A(Enum):
    X = [1]
class F(Flag):
    P = 1
    Q = 2

print(copy.copy(A.X) is A.X, copy.deepcopy({'k': A.X})['k'] is A.X, copy.deepcopy(F.P | F.Q) is F.P | F.Q)
print(A.X.__reduce_ex__(2), hash(A.X) == hash('X'))
