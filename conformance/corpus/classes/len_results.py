# What __len__ may return.
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class I:
    def __index__(self): return 5


for n in (0, True, 3, I(), -1, 2**31 - 1, 2**63, 1.0, "1", None):
    try: print(len(L(n)))
    except (TypeError, ValueError, OverflowError) as e: print(type(e).__name__, e)
for n in (0, 7, -1, 2**63, "x"):
    try: print(bool(L(n)))
    except (TypeError, ValueError, OverflowError) as e: print(type(e).__name__, e)
for bad in (1, object(), (x for x in ())):
    try: len(bad)
    except TypeError as e: print(e)
