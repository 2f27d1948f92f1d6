# Adapters of generators and of iterators written in Python.
from itertools import *
def gen(*items):
    for x in items: yield x
class Down:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if not self.n: raise StopIteration
        self.n -= 1
        return self.n
print(list(map(int, gen('1', '2'))), list(filter(None, Down(3))), list(accumulate(gen(1, 2))), list(pairwise(gen(1, 2, 3))))
print(list(chain([1], (2, 3), gen(4, 5), 'ab', Down(2))), list(chain.from_iterable(gen([1], gen(2)))), list(chain()))
print(list(islice(gen(1, 2, 3, 4), 1, 3)), list(islice(Down(9), 0, None, 3)), list(islice(cycle(gen(1, 2)), 5)))
print(list(compress(gen('a', 'b'), Down(2))), list(starmap(pow, gen((2, 3), [3, 2]))), list(zip(gen(1, 2), 'ab', map(str, [1, 2]))))
print(list(takewhile(bool, Down(3))), list(dropwhile(bool, Down(3))), list(filterfalse(bool, gen(0, 1))), list(enumerate(gen('a'), 5)))
print([(k, list(g)) for k, g in groupby(gen(1, 1, 2))], [(k, list(g)) for k, g in groupby(Down(4), lambda x: x // 2)])
g = groupby([1, 1, 2, 2, 3])
a, b = next(g), next(g)
print(a[0], list(a[1]), b[0], list(b[1]), next(g)[0], list(g))
it = iter(range(10))
print(list(islice(it, 1, 4, 2)), next(it), sum(1 for _ in chain(it, gen(1))))
print(list(product(gen(0, 1), repeat=2)), list(combinations(Down(3), 2)), list(permutations(gen(1, 2))))
