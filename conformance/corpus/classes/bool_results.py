# __bool__ must give a bool.
class B:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v


for v in (True, False, 1, None, "", []):
    try: print(bool(B(v)))
    except TypeError as e: print(e)
try:
    if B(1): print("never")
except TypeError as e: print(e)
try: B(0) and 1
except TypeError as e: print(e)
try: not B(0)
except TypeError as e: print(e)
class N:
    __bool__ = None
try: bool(N())
except TypeError as e: print(e)
