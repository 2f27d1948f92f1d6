# operator.length_hint: __len__, then __length_hint__.
import operator


class H:
    def __init__(self, h): self.h = h
    def __length_hint__(self): return self.h
    def __iter__(self): return iter([1, 2])


print(operator.length_hint([1, 2]), operator.length_hint(H(4)), operator.length_hint(object(), 7), operator.length_hint(H(NotImplemented), 9))
print(list(H(100)), list(H(NotImplemented)))
it = iter([1, 2, 3])
next(it)
print(it.__length_hint__(), iter(range(5)).__length_hint__(), iter("ab").__length_hint__())
