# An exception group is printed as a tree, with the tracebacks, causes and notes of its exceptions.
# whole traceback
def fail(): raise ValueError("a")


def wrap():
    try: fail()
    except ValueError as e: raise TypeError("b") from e


class Own(Exception):
    def __str__(self): return f"own {self.args[0]}"


found = [Own(4)]
for f in (fail, wrap):
    try: f()
    except Exception as e: found.append(e)
inner = ExceptionGroup("inner", [KeyError(1), ExceptionGroup("deep", [OSError(2)])])
inner.add_note("a note")
try: raise Own(5)
except Own:
    raise ExceptionGroup("outer", [*found, inner])
