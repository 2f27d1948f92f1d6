# Sets: membership, algebra, removal, sets of tuples, frozen sets.
def primes(n):
    composite = set()
    found = []
    for i in range(2, n):
        if i not in composite:
            found.append(i)
            composite.update(range(i * i, n, i))
    return found


def life(cells, turns):
    for _ in range(turns):
        near = {}
        for x, y in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        spot = (x + dx, y + dy)
                        near[spot] = near.get(spot, 0) + 1
        cells = {spot for spot, n in near.items() if n == 3 or (n == 2 and spot in cells)}
    return cells


found = primes(2000000)
a, b = set(range(0, 200000, 2)), set(range(0, 200000, 3))
total = 0
for _ in range(30):
    total += len(a & b) + len(a | b) + len(a - b) + len(a ^ b)
    total += (a & b <= a) + a.isdisjoint(b)
words = {f"word{i % 500}" for i in range(200000)}
kinds = {frozenset((i % 7, i % 11)) for i in range(200000)}
for i in range(0, 200000, 6):
    a.discard(i)
    b.add(-i)
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)} | {(x, 20) for x in range(10, 40)}
print(len(found), total, len(words), len(kinds), len(a), len(b), len(life(glider, 250)))
