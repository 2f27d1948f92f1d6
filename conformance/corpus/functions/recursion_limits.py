# Too deep recursion is a RecursionError that can be caught, again and again.
import sys
def f(n): return f(n + 1)
for _ in range(2):
    try: f(0)
    except RecursionError as e: print(type(e).__name__, str(e)[:32])
def depth(n):
    try: return depth(n + 1)
    except RecursionError: return n
print(depth(0) > 100)
class R:
    def __getattr__(self, n): return getattr(self, n)
    def __eq__(self, o): return self == o
    def __repr__(self): return repr(self)
    def __call__(self): return self()
r = R()
for g in (lambda: r.x, lambda: r == 1, lambda: repr(r), r, lambda: [r] == [1]):
    try: g()
    except RecursionError as e: print("deep")
a = []
a.append(a)
print(a, repr(a), a == a)
def mutual_a(n): return mutual_b(n)
def mutual_b(n): return mutual_a(n)
try: mutual_a(1)
except RecursionError: print("mutual")
