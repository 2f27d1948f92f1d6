from typing import Generic, TypeVar

T = TypeVar('T')
K = TypeVar('K')

class Box(Generic[T]):
    def __init__(self, item: T):
        self.item = item

class Pair(Generic[K, T]):
    pass

class IntBox(Box[int]):
    pass

print(Box[int], Pair[str, int], Pair[str, T][bool], Box[int](5).item, Box.__parameters__, IntBox.__orig_bases__)
print(Box[int](1).__orig_class__, isinstance(Box[int](3), Box), IntBox.__mro__[1] is Box, Box['X'])
for bad in (lambda: Box[int, str], lambda: Pair[int], lambda: Generic[int], lambda: Generic[()], lambda: Generic[T, T], lambda: IntBox[int]):
    try:
        print(bad())
    except TypeError as e:
        print(e)
