# Defaults, exhaustion, and the two-argument form.
it = iter([1, 2])
print(next(it), next(it), next(it, "dflt"), next(it, None))
try: next(it)
except StopIteration as e: print("stop", e.args)
n = 0
def tick():
    global n
    n += 1
    return n
print(list(iter(tick, 4)), n)
i = iter("ab")
print(iter(i) is i, next(i), list(i), list(i))
c = iter(lambda: 5, 5)
print(list(c), type(c).__name__)
print([type(iter(x)).__name__ for x in ([], (), "", {}, set(), range(0), b"", "é")])
for call in (
    lambda: next([]), lambda: iter(5), lambda: iter(5, 5), lambda: next(),
    lambda: next(iter([]), 1, 2), lambda: iter(),
):
    try: call()
    except TypeError as e: print(e)
