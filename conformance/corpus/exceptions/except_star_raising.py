# Raising inside except*: new ones join the rest.
def run(body):
    try: body()
    except BaseException as e: print(repr(e), "ctx", repr(e.__context__), "cause", repr(e.__cause__))


def new():
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError: raise KeyError("new")
def both():
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError: raise KeyError("a")
    except* TypeError: raise KeyError("b")
def again():
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e: raise
    except* TypeError: pass
def from_():
    try: raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e: raise KeyError("f") from e
def naked():
    try: raise ValueError("n")
    except* ValueError: raise
for f in (new, both, again, from_, naked): run(f)
