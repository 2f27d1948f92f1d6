# The report of exception groups: nesting, notes, causes, limits.
import traceback
FILE = (lambda: 0).__code__.co_filename


def boom(n): raise ValueError(f"v{n}")
def make(n):
    try: boom(n)
    except ValueError as e: return e
def show(e): print("".join(traceback.format_exception(e)).replace(FILE, "FILE"), "=" * 10)
try: raise ExceptionGroup("top", [make(1), TypeError("bare"), ExceptionGroup("inner", [make(2), KeyError("k")])])
except ExceptionGroup as e: show(e)
g = ExceptionGroup("noted", [ValueError("x")])
g.add_note("group note")
g.exceptions[0].add_note("leaf note\nmore")
g.__cause__ = OSError("cause of group")
show(g)
show(ExceptionGroup("many", [ValueError(i) for i in range(20)]))
deep = ValueError("deepest")
for i in range(12): deep = ExceptionGroup(f"level {i}", [deep])
show(deep)
