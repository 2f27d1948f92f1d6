from typing import TypeAliasType, TypeVar
T = TypeVar('T')
A = TypeAliasType('A', list[T], type_params=(T,))
print(A, A[int], A.__value__, A.__type_params__, A.__name__)
type B[X] = dict[str, X]
print(B, B[int], B.__value__, B[int].__origin__ is B, B[int].__args__)
type C = int | str
print(C, C.__value__, C | None)
