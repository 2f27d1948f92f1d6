# Only the outermost iterable is taken at once; the rest is looked up when it runs.
items = [1, 2, 3]
factor = 2
g = (i * factor for i in items)
items = [100]
factor = 10
print(list(g))
n = [3]
g = ((a, b) for a in n for b in n)
n = [4]
print(list(g))
try:
    g = (x for x in 5)
except TypeError as e:
    print(e)
g = (x for x in [1] for y in nowhere)
try:
    next(g)
except NameError as e:
    print(e)
