# Endless recursion ends the program with an ordinary exception.
def f(n): return g(n)
def g(n): return f(n + 1)


try:
    f(0)
except RecursionError as e:
    raise ValueError("too deep") from e
