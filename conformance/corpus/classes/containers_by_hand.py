# Subscripts with negative numbers, slices and tuples reach the methods as written.
class Box:
    def __init__(self): self.log = []
    def __len__(self): return 3
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): self.log.append(("set", k, v))
    def __delitem__(self, k): self.log.append(("del", k))
    def __contains__(self, k): return k == "in"
    def __missing__(self, k): return "never called"


b = Box()
print(b[-1], b[1:], b["k", 2])
b[0] = 1
b[1:2] = [5]
b["x"] += ("more",)
del b[0], b[::2]
print(b.log)
print("in" in b, "out" in b, len(b), bool(b))
class E: pass
for f in (lambda: E()[0], lambda: len(E()), lambda: 1 in E()):
    try: f()
    except TypeError as e: print(e)
