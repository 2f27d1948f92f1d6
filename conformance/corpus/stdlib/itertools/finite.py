# Iterators of the itertools module.
from itertools import *
print(list(permutations('abc', 2)), list(product('ab', repeat=2)), list(combinations('abc', 2)))
print([(k, list(g)) for k, g in groupby('aabbb')], list(zip_longest('ab', 'c')), list(accumulate([1, 2, 3])))
print(list(pairwise('abc')), list(batched('abcde', 2)), list(islice(count(3), 2, 8, 3)), list(chain([1], [2])))
