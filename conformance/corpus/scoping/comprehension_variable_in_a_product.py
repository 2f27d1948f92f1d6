# The variable of a comprehension keeps its value while an expression of several operators is computed.
def f(data, c):
    return [(x - c) * (x - c) for x in data]
print(f([5, 7], 1), [(x - 1) * (x - 2) * x for x in [5]], {x: (x + 1) * x - x for x in [3]}, list((x * 2 + x) * x for x in [4]))
print([(x, (x - y) * (y - x) + x * y) for x in [1, 2] for y in [5]], [x for x in range(9) if (x - 4) * (x - 4) < x])
