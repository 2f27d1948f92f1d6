# Eight queens and a sum puzzle by backtracking generators.
def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    row = len(placed)
    for col in range(n):
        if all(col != c and abs(col - c) != row - r for r, c in enumerate(placed)):
            yield from queens(n, placed + (col,))


def subsets(items, total, start=0, chosen=()):
    if total == 0: yield list(chosen)
    for i in range(start, len(items)):
        if items[i] <= total: yield from subsets(items, total - items[i], i + 1, (*chosen, items[i]))


print([sum(1 for _ in queens(n)) for n in range(1, 7)])
first = next(queens(8))
print(first, *("".join("Q" if c == col else "." for c in range(8)) for col in first), sep="\n")
print(list(subsets([2, 3, 5, 7, 8], 10)), list(subsets([], 5)), next(subsets([1], 0)))
