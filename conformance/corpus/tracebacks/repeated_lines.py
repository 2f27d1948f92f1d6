# Recursion is shown shortened.
import traceback
FILE = (lambda: 0).__code__.co_filename
def f(n):
    if n == 0: raise ValueError("bottom")
    f(n - 1)
def a(n): b(n)
def b(n):
    if n: a(n - 1)
    else: raise KeyError("ab")


for g, n in ((f, 2), (f, 3), (f, 10), (a, 4)):
    try: g(n)
    except Exception: print(traceback.format_exc().replace(FILE, "FILE"))
