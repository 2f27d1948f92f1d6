# What raise refuses.
class NotExc: pass
class Meta(type):
    def __call__(cls): return 5
class Odd(Exception, metaclass=Meta): pass
class NeedsArg(Exception):
    def __init__(self, x): self.x = x


for thing in (5, "text", None, object(), NotExc, NotExc(), (ValueError,), [ValueError], ValueError.__class__, Odd, NeedsArg):
    try: raise thing
    except BaseException as e: print(type(e).__name__, e)
for cause in (5, "x", NotExc, Odd, NeedsArg):
    try: raise ValueError("v") from cause
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), type(e.__context__).__name__)
try: raise
except RuntimeError as e: print(e)
