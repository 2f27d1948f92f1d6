# Arithmetic on the variables of a comprehension leaves them as they are.
print([a for a in range(6) if (a + 1) % 3])
print([(a, b) for a in range(3) for b in range(a, 3) if (a + b) % 2])
print({x: [(x * 7 + y) % 5 for y in range(3)] for x in range(3)})
print([x + 1 - x * 2 + x for x in (1, 2)], {(n * 2 + 1) // 3 + n for n in range(4)})


def f(n):
    return [(i * n + i - 1) * 2 + i for i in range(n) if i * 2 % 3 + i]


print(f(5), sum(i + i * 2 - 1 + i for i in range(4)))
