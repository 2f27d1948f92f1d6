from typing import TypeVarTuple, Unpack, Generic, Tuple

Ts = TypeVarTuple('Ts')
class Array(Generic[*Ts]):
    pass

class Shape[*Xs]:
    pass

print(Array[int, str], Shape[int], Shape[()], Unpack[Ts], Tuple[int, *Ts], tuple[*Ts])
def f(*args: *Ts): ...
print(f.__annotations__)
