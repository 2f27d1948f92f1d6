from typing import Generic, TypeVar, List

T, U = TypeVar('T'), TypeVar('U')
class A(List[T], Generic[T]):
    pass
print(A[int], A.__parameters__, A([1, 2]))
class B(dict[str, T]):
    pass
print(B.__mro__, B.__orig_bases__)
try:
    class C(List[U], Generic[T]):
        pass
except TypeError as e:
    print(e)
try:
    class D(Generic):
        pass
except TypeError as e:
    print(e)
try:
    isinstance([], List[int])
except TypeError as e:
    print(e)
