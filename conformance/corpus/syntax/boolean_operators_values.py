# and, or and not: values, laziness, truth asked once.
class B:
    def __init__(self, n, v): self.n, self.v = n, v
    def __bool__(self): print("bool", self.n); return self.v
    def __repr__(self): return self.n
t, f = B("t", True), B("f", False)
print(t and f, f and t, t or f, f or t, f or f, t and t)
print(t and f or t, f or t and f, not t, not f, not (f or t))
print((t if f else f) is f, [x for x in (t, f) if x], all([t, f, t]), any([f, t, f]))
if t and (f or t): print("branch")
while f or f: print("never")
x = f or [] or 0 or "" or None or "last"
print(x, 1 and 2 and 3, 0 and 1 / 0, 1 or 1 / 0, None or 0, "" and 1)
assert t or f
print(not not t, bool(t) is True, (lambda: t and f)())
