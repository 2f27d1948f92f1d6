# Attributes of generators through their life.
def g():
    x = yield 1
    return x


a = g()
print(a.__name__, a.__qualname__, a.gi_running, a.gi_suspended, a.gi_frame is None, a.gi_yieldfrom, a.gi_code.co_name, type(a).__name__)
next(a)
print(a.gi_suspended, a.gi_frame.f_lineno, a.gi_frame.f_locals, a.gi_frame.f_back)
try: a.send(5)
except StopIteration as e: print(e.value)
print(a.gi_frame, a.gi_suspended, a.gi_running)
a.__name__ = "new"; a.__qualname__ = "q.new"
print(a.__name__, repr(a)[:24], g.__name__)
for f in (lambda: setattr(a, "__name__", 1), lambda: setattr(a, "gi_running", 1), lambda: setattr(a, "x", 1), lambda: delattr(a, "__name__"), lambda: type(a)(), lambda: a.gi_frame.x):
    try: f()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
print(iter(a) is a, (x for x in ()).__name__, (x for x in ()).__qualname__)
