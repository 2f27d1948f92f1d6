# From the left, with a start; floats are summed with care.
print(sum([]), sum([1, 2]), sum([1], 10), sum((x for x in range(4)), start=0.5), sum([True, True]))
print(sum([2**70, 1]), sum({1: 0, 2: 0}))
print(sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([0.1] * 10), sum([1e16, 1.0, -1e16]))
print(sum([1, 2.5, 1j]), sum([0.1, 0.2, 0.3]))
class A:
    def __init__(self, n): self.n = n
    def __radd__(self, o): return A(o + self.n)
    def __add__(self, o): return A(self.n + o.n)
print(sum([A(1), A(2), A(3)]).n, sum([-0.0]), sum([], -0.0), sum([float("inf"), 1]))
for call in (
    lambda: sum(["a"]), lambda: sum(["a", "b"], ""), lambda: sum([b"a"], b""), lambda: sum(5),
    lambda: sum([[1]]), lambda: sum(), lambda: sum([1], 2, 3), lambda: sum([None]),
    lambda: sum(["a"], "b"),
):
    try: print(call())
    except TypeError as e: print(e)
