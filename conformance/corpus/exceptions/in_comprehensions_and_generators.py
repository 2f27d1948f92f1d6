# An exception passes out of a comprehension and its names stay hidden.
def bad(x):
    if x == 2: raise ValueError(f"at {x}")
    return x


try: [bad(x) for x in range(5)]
except ValueError as e: print(e)
try: {k: bad(k) for k in range(3)}
except ValueError as e: print(e)
done = []
try: list(done.append(bad(x)) for x in range(5))
except ValueError as e: print(e, done)
g = (bad(x) for x in range(5))
print(next(g), next(g))
try: next(g)
except ValueError as e: print(e)
print(list(g))
try: sorted([3, 2, 1], key=bad)
except ValueError as e: print(e)
l = [3, 1, 2]
try: l.sort(key=lambda x: 1 / (x - 1))
except ZeroDivisionError: print(l)
