# from x import *: with __all__, without, in functions.
import sys, types
m = types.ModuleType("m")
m.__dict__.update(a=1, _b=2, c=3)
sys.modules["m"] = m
from m import *
print(a, c, "_b" in globals())
m.__all__ = ["_b"]
from m import *
print(_b)
for bad in (["nope"], [1], 5, "a"):
    m.__all__ = bad
    try: exec("from m import *", {}); print("ok")
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
for src in ("def f():\n from m import *", "class C:\n from m import *", "from m import *, a", "from m import (a, b,)", "from m import a,", "from m import (*)", "import m as x.y", "import m.n as o, p", "from . import x", "from .m import x as y", "import *", "from m import", "from m import a as b.c", "from import x", "import m as", "from m import ()"):
    try: compile(src, "f", "exec"); print("ok", repr(src))
    except SyntaxError as e: print(repr(src), e.msg, e.offset)
for src in ("import nothing_here", "from m import gone", "from nothing_here import x", "from . import x"):
    try: exec(src, {"__name__": "__main__"})
    except ImportError as e: print(type(e).__name__, e, e.name)
