from typing import Annotated, get_type_hints, get_origin, get_args, TypeVar
T = TypeVar('T')
A = Annotated[int, 'meta', {'k': 1}]
print(A, A.__metadata__, A.__origin__, get_origin(A), get_args(A), Annotated[Annotated[int, 1], 2])
print(Annotated[list[T], 5][int], A == Annotated[int, 'meta', {'k': 1}])

class C:
    x: A
    y: list[Annotated[str, 1]] | None

print(get_type_hints(C), get_type_hints(C, include_extras=True))
try:
    Annotated[int]
except TypeError as e:
    print(e)
