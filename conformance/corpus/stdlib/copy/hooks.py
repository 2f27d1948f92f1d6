import copy

class C:
    def __init__(self, v): self.v = v
    def __copy__(self): return C(('copied', self.v))
    def __deepcopy__(self, memo):
        print(type(memo).__name__, id(self) in memo)
        return C(copy.deepcopy(self.v, memo))

c = C([1])
print(copy.copy(c).v, copy.deepcopy(c).v, copy.deepcopy([c, c])[0].v)

class R:
    def __init__(self, n): self.n = n
    def __reduce__(self): return (R, (self.n + 1,))
print(copy.copy(R(1)).n, copy.deepcopy(R(1)).n)
