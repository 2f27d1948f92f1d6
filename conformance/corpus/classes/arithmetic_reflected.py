# The left operand first, unless the right one's class is a subclass that overrides.
class N:
    def __init__(self, n): self.n = n
    def __add__(self, o): print("add", type(self).__name__); return NotImplemented if isinstance(o, str) else self.n
    def __radd__(self, o): print("radd", type(self).__name__); return f"r{self.n}"
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return "rsub"


class M(N):
    def __radd__(self, o): print("M radd"); return "sub first"


print(N(1) + 2, 3 + N(4), N(5) + N(6), N(7) + M(8), M(9) + N(1))
print(5 - N(1))
for f in lambda: N(1) + "s", lambda: N(1) - N(1), lambda: N(1) - 2, lambda: N(1) * 2, lambda: -N(1):
    try: print(f())
    except TypeError as e: print(e)
