# tb_next, tb_lineno, tb_frame; walking, cutting, limits.
import traceback, sys
def a(): b()
def b(): c()
def c(): raise ValueError("c")


try: a()
except ValueError as e:
    tb = e.__traceback__
    names = []
    t = tb
    while t: names.append((t.tb_frame.f_code.co_name, t.tb_lineno)); t = t.tb_next
    print(names, tb.tb_next.tb_next.tb_next.tb_next)
    print([f.name for f in traceback.extract_tb(tb, limit=2)], [f.name for f in traceback.extract_tb(tb, limit=-2)])
    print(sys.exc_info()[0], sys.exc_info()[1] is e, sys.exc_info()[2] is e.__traceback__, sys.exception() is e)
    e2 = e.with_traceback(tb.tb_next)
    print([f.name for f in traceback.extract_tb(e2.__traceback__)], e2 is e)
    s = traceback.extract_tb(tb)[0]
    print(s.name, s.lineno, type(s).__name__, tuple(s)[1:3], s == traceback.extract_tb(tb)[0])
print(sys.exc_info(), sys.exception())
for v in (5, "x"):
    try: ValueError().__traceback__ = v
    except TypeError as e: print(e)
