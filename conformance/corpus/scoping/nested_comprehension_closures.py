# Lambdas made in comprehensions share the comprehension's variable, one cell per run.
table = [[lambda: (i, j) for j in range(2)] for i in range(2)]
print([f() for row in table for f in row])
g = [lambda: x for x in range(3) if x != 1]
print([f() for f in g])
pairs = {k: (lambda: k) for k in "ab"}
print({k: f() for k, f in pairs.items()})


def outer(a):
    return [[a + b + c for b in range(2)] for c in range(2)]


print(outer(10))
gen = (lambda: v for v in range(3))
print([f() for f in gen])
gen = list(lambda: v for v in range(3))
print([f() for f in gen])
