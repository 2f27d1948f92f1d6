# Chained comparisons evaluate each operand once and stop early.
def t(x): print("eval", x); return x
print(t(1) < t(2) < t(3))
print(t(3) < t(2) < t(1))
print(t(1) == t(1) != t(2) in t([2]) is not t(None))
class C:
    def __init__(self, n, r): self.n, self.r = n, r
    def __lt__(self, o): print("lt", self.n, o.n); return self.r
    def __bool__(self): print("bool", self.n); return True
class R:
    def __init__(self, v): self.v = v
    def __bool__(self): print("bool of result", self.v); return self.v
    def __repr__(self): return f"R({self.v})"
print(C(1, R(True)) < C(2, R(False)) < C(3, R(True)))
print(C(1, R(False)) < C(2, R(True)))
if C(1, R(True)) < C(2, R(True)) < C(3, 0): print("yes")
else: print("no")
print(not t(1) < t(2) < t(0), (t(1) < t(2)) < t(5))
