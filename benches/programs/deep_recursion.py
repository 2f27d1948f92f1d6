# Deep recursion: hundreds of frames at once, again and again; permutations, a search with backtracking.
def depth(n):
    if n == 0:
        return 0
    return 1 + depth(n - 1)


def flatten(nested):
    out = []
    for item in nested:
        if isinstance(item, list):
            out.extend(flatten(item))
        else:
            out.append(item)
    return out


def queens(n, row, columns, up, down):
    if row == n:
        return 1
    count = 0
    for c in range(n):
        if c not in columns and row + c not in up and row - c not in down:
            count += queens(n, row + 1, columns | {c}, up | {row + c}, down | {row - c})
    return count


def permutations(items):
    if len(items) <= 1:
        return [items]
    out = []
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            out.append([item] + rest)
    return out


total = 0
for _ in range(3500):
    total += depth(800)
nested = []
for i in range(300):
    nested = [nested, i, [i, [i]]]
for _ in range(200):
    total += sum(flatten(nested))
print(total, queens(8, 0, frozenset(), frozenset(), frozenset()), len(permutations(list(range(8)))))
