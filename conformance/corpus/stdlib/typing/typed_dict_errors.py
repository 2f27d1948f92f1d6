from typing import TypedDict, Generic, TypeVar
class A(TypedDict):
    x: int
class B:
    pass
try:
    isinstance({}, A)
except TypeError as e:
    print(e)
try:
    class C(A, B):
        y: int
except TypeError as e:
    print(e)
T = TypeVar('T')
class D(TypedDict, Generic[T]):
    item: T
print(D[int], D(item=3), D.__parameters__, A(x='anything'), A({'x': 1}))
