# Comprehension variables stay inside; := goes out; conditions see both.
x = "outer"
print([x for x in range(2)], x, {x for x in "a"}, {x: 1 for x in "b"}, list(x for x in "c"), x)
y = 10
print([y + i for i in range(2)], [last := i for i in range(3)], last)
def f():
    r = [(a := i) for i in range(3)]
    return a, r, any((hit := n) > 1 for n in [1, 2, 3]), hit
print(f())
print([(i, j) for i in range(2) for j in range(i + 1) if i != j or i], [[j for j in range(i)] for i in range(3)])
fs = [lambda: (i, x) for i in range(2)]
print([g() for g in fs])
def scope():
    total = 0
    [total := total + v for v in range(5)]
    return total
print(scope())
try: [q for _ in range(1)]
except NameError as e: print(e)
print([i for i in range(5) if (h := i) % 2], h)
class K:
    vals = [1, 2]
    sq = [v * v for v in vals]
    pairs = {v: w for v in vals for w in [5]}
print(K.sq, K.pairs, [*(i for i in "ab"), *[j for j in "c"]])
