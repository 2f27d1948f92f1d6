# Generator expressions: the first iterable at once, the rest late; scoping; conditions.
def show(x): print("eval", x); return x
g = (show(y) for x in show([1, 2]) for y in show([x, x * 10]) if y > 1)
print("made")
print(next(g))
print(list(g))
try: (x for x in 5)
except TypeError as e: print(e)
g = (x for x in [1] for y in 5)
try: next(g)
except TypeError as e: print(e)
n = 1
g = (x + n for x in [n, n])
n = 100
print(list(g))
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]])
print(sum(x for x in range(4)), max((x, -x) for x in range(3)), dict((k, v) for k, v in [("a", 1)]))
def f(*a): return a
print(f(*(x for x in "ab")), f((x for x in "a"), 1)[1], "".join(c for c in "abc" if c != "b"))
