# The report of exception groups: nesting, notes, causes, limits.
import traceback


def show(e): print("".join(traceback.format_exception(e)), "=" * 10)
show(ExceptionGroup("top", [ValueError(1), TypeError("bare"), ExceptionGroup("inner", [ValueError(2), KeyError("k")])]))
g = ExceptionGroup("noted", [ValueError("x")])
g.add_note("group note")
g.exceptions[0].add_note("leaf note\nmore")
g.__cause__ = OSError("cause of group")
show(g)
show(ExceptionGroup("many", [ValueError(i) for i in range(20)]))
deep = ValueError("deepest")
for i in range(12): deep = ExceptionGroup(f"level {i}", [deep])
show(deep)
