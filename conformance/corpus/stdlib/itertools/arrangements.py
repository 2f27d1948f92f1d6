# Products, combinations, permutations: the ends of their ranges, and wrong arguments.
from itertools import *
print(list(combinations('abcd', 2)), list(combinations('ab', 3)), list(combinations('ab', 0)), list(combinations('', 0)))
print(list(combinations_with_replacement('abc', 2)), list(combinations_with_replacement('', 1)), list(combinations_with_replacement('', 0)))
print(list(permutations('abc')), list(permutations('abc', 2)), list(permutations('abc', 0)), list(permutations('ab', 3)), list(permutations('')))
print(list(product('ab', [1, 2])), list(product()), list(product('ab', [])), list(product([0, 1], repeat=2)), list(product('a', repeat=0)))
print(len(list(permutations(range(6)))), sum(1 for _ in product(range(5), repeat=4)), sum(p[0] * p[-1] for p in permutations(range(5))))
print(max(combinations([3, 1, 2], 2)), sorted(permutations([2, 1])), dict(product('a', 'b')), (1, 2) in combinations([1, 2, 3], 2))
c = combinations([1, 2, 3], 2)
print(next(c), list(c), list(c), next(c, 'end'), iter(c) is c)
for bad in (lambda: combinations('a', -1), lambda: permutations([1], 'a'), lambda: permutations([1], -1), lambda: product([1], repeat=-1),
            lambda: combinations(1, 1), lambda: islice([], -1), lambda: islice([], 1, 2, 0), lambda: count('a'), lambda: next(chain())):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(count(5), count(1, 2), count(1.5), repeat(3), repeat('a', 2), repeat('a', -2), list(repeat(7, 3)))
print(type(chain()), chain.__module__, chain.__name__, isinstance(chain(), chain), type(map(str, [])), type(groupby([])))
print(list(islice(count(1.5, 0.5), 3)), list(islice(count(2 ** 48 - 2), 4)), list(islice(count(3, -2), 3)))
