# Keys that are rows: of ints, strs and floats in each place, mixed, nested, with what has no order; getters as keys.
from operator import attrgetter, itemgetter
rows = [(i * 7 % 5, f"n{i * 3 % 4}", i * 0.5) for i in range(12)]
print(sorted(rows)[:4], sorted(rows, reverse=True)[:2], sorted(rows, key=lambda r: (-r[0], r[1]))[:3])
print(sorted([(1, 2.5), (1, 2), (0, True), (1, 2.25)]), sorted([(1, float('nan')), (0, 1.0)])[0], sorted([(), (1,), (0, 5), (0,)]))
print(sorted([(2, 'a'), (1, 'b'), (1, 'a'), (2, 'a')]), sorted([((2, 1), 0), ((1, 5), 1), ((1, 2), 9)]), sorted([(0.0, 1), (-0.0, 0)]))
print(sorted(rows, key=itemgetter(1))[:3], sorted(rows, key=itemgetter(1, 0))[:2], max(rows, key=itemgetter(2)))
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"P({self.x}, {self.y})"
    @property
    def sum(self): return self.x + self.y
ps = [P(3, 1), P(1, 2), P(2, 0)]
print(sorted(ps, key=attrgetter('x')), sorted(ps, key=attrgetter('sum', 'y')), sorted(ps, key=attrgetter('y'), reverse=True), sorted([ps], key=attrgetter('__len__')))
print(sorted('bAc', key=str.lower), sorted(['b', 'aa', ''], key=len), sorted(['3', '10', '2'], key=int), sorted([-3, 2, -1], key=abs))
for bad in (lambda: sorted([(1, 'a'), (1, 2)]), lambda: sorted(ps, key=attrgetter('z')), lambda: sorted(rows, key=itemgetter(9)), lambda: sorted([1], key=itemgetter(0)),
            lambda: sorted([(1, None), (1, None), (1, 2)]), lambda: sorted(ps)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
