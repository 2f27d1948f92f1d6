import copy
a = [1, [2, 3], {'k': [4]}]
b = copy.copy(a)
print(b == a, b is a, b[1] is a[1])
for x in (1, 'a', (1, [2]), None, len, int, frozenset([1]), b'x', 1.5, range(3)):
    print(copy.copy(x) is x, end=' ')
print()
d = {'a': [1]}
print(copy.copy(d)['a'] is d['a'], copy.copy({1, 2}), copy.copy(bytearray(b'x')))
