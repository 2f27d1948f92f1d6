# whole traceback
# Two functions that call each other are not shortened.
def a(n): b(n)
def b(n):
    if n: a(n - 1)
    else: raise KeyError("ab")
a(4)
