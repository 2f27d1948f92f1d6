# itertools and the builtins that take iterables: zip, map, enumerate, chain, product, accumulate, groupby.
from itertools import accumulate, chain, combinations, count, groupby, islice, permutations, product, takewhile

total = 0
for turn in range(40):
    items = list(range(15000))
    total += sum(a * b for a, b in zip(items, reversed(items))) % 1009
    total += sum(1 for _ in chain(items, items, range(5000)))
    total += list(accumulate(items))[-1] % 997
    total += sum(len(list(g)) * k for k, g in groupby(items, key=lambda x: x // 100))
    total += sum(a ^ b ^ c for a, b, c in combinations(range(45), 3)) % 991
    total += sum(1 for a, b, c in product(range(25), repeat=3) if a + b == c)
    total += sum(p[0] * p[-1] for p in permutations(range(7)))
    total += sum(takewhile(lambda x: x < 9000, count(turn)))
    total += len(list(islice(count(), 5, 30000, 2)))
    for index, (a, b) in enumerate(zip(items, items[1:])):
        total += index if a > b else 1
    total += sum(map(max, items, items[1:])) % 983
print(total)
