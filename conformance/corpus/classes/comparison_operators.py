# Missing sides are tried reflected; == falls back to identity.
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print("lt", self.v); return self.v < getattr(o, "v", o)
    def __eq__(self, o): print("eq", self.v); return self.v == getattr(o, "v", o)
    def __repr__(self): return f"V({self.v})"


print(V(1) < V(2), V(1) > V(2), 5 > V(3))
print(V(1) == V(1), V(1) != V(1), 1 == V(1), [V(1)] == [1])
print(sorted([V(3), V(1), V(2)]), max([V(1), V(2)], key=lambda x: x.v))
try: V(1) <= V(2)
except TypeError as e: print(e)
class P: pass
p = P()
print(p == p, p == P(), p != P(), p in [p])
try: p < p
except TypeError as e: print(e)
try: hash(V(1))
except TypeError as e: print(e)
