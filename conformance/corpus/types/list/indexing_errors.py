# Slices never fail, indices do; negative ones count from the end.
l = [0, 1, 2, 3, 4]
print(l[-1], l[-5], l[1:3], l[-2:], l[:-2], l[::-1], l[3:1], l[3:1:-1], l[::2], l[-1:-4:-2], l[10:])
print(l[:10], l[True])
for f in (
    lambda: l[5], lambda: l[-6], lambda: l[1.5], lambda: l["1"], lambda: l[None], lambda: l[::0],
    lambda: l[1:"2"], lambda: l[0, 1], lambda: l[10**30], lambda: l.__setitem__(9, 1),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
print(l[I(2)], l[I(1):I(-1)], l[:I(10**30)])
class B:
    def __index__(self): return "x"
try: l[B()]
except TypeError as e: print(e)
