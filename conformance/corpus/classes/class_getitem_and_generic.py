# A subscripted class goes to __class_getitem__; the new type-parameter syntax makes one.
class A:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
class B(A): pass


print(A[int], B["x", 1], list[int], dict[str, list[int]], tuple[int, ...])
class Box[T]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
def first[T](xs: list[T]) -> T: return xs[0]
type Alias[K] = dict[K, int]
print(Box[int](5).get(), first([1]), Alias, Alias.__name__, Box.__type_params__, first.__type_params__)
print(list[int]([1, 2]), int | None, isinstance(5, int | str), isinstance(None, int | None))
print(list[int] == list[int])
try: int[str]
except TypeError as e: print(e)
try: isinstance([], list[int])
except TypeError as e: print(e)
