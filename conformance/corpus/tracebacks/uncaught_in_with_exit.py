# whole traceback
# An exception in __exit__ has the one of the body as its context.
class CM:
    def __enter__(self): return self
    def __exit__(self, *info): raise KeyError("exit")
with CM() as cm:
    raise ValueError("body")
