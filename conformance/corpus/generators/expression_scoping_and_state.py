# Generator expressions, their state attributes, and arguments of a call.
g = (x for x in range(2))
print(type(g).__name__, g.gi_running, g.gi_frame is not None)
print(sum(x * x for x in range(5)), max((len(w) for w in ["a", "bbb"]), default=0))
print(sorted(-x for x in range(3)))
print(list(g), g.gi_frame)
def f(*a): return a
print(f(*(i for i in range(3))), dict((i, i * i) for i in range(3)), "-".join(str(i) for i in range(3)))
