# An inlined comprehension has no frame of its own; a generator expression has.
# whole traceback
def f(n): return 1 // n


def g(): return [f(n) for n in (2, 1, 0)]


try:
    g()
except ZeroDivisionError:
    sum(f(n) for n in (1, 0))
