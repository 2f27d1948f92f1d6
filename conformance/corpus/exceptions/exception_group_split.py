# split and subgroup: by class, tuple, function; structure, notes and cause are kept.
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("in", [TypeError(2), ValueError(3)]), KeyError(4)])
g.add_note("note")
g.__cause__ = OSError("cause")
print(repr(g.subgroup(ValueError)), repr(g.subgroup(OSError)), g.subgroup(ExceptionGroup) is g)
m, r = g.split(ValueError)
print(repr(m), repr(r), m.__notes__, r.__notes__, m.__notes__ is g.__notes__, m.__cause__ is g.__cause__)
print(g.split((TypeError, KeyError)))
print(g.split(lambda e: isinstance(e, ExceptionGroup) and e.message == "in"))
print(g.split(Exception), g.split(int) if False else "-")
for cond in (5, "x", int, (ValueError, int), None, [ValueError]):
    try: g.split(cond)
    except TypeError as e: print(e)
class G(ExceptionGroup):
    def derive(self, excs): return G(self.message + "'", excs)
print(repr(G("g", [ValueError(1), TypeError(2)]).split(ValueError)))
