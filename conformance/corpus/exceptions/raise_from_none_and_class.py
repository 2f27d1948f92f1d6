# from None hides the context; from a class makes an instance.
def cause_of(f):
    try: f()
    except Exception as e: return repr(e.__cause__), repr(e.__context__), e.__suppress_context__


def none():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v") from None
def klass():
    raise ValueError("v") from KeyError
def instance():
    raise ValueError("v") from KeyError("k")
def itself():
    e = ValueError("self")
    raise e from e
print(cause_of(none), cause_of(klass), cause_of(instance), cause_of(itself))
e = ValueError("x")
e.__cause__ = KeyError("c")
print(e.__suppress_context__)
e.__suppress_context__ = False
e.__cause__ = None
print(e.__suppress_context__, e.__cause__)
for name, v in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 1), ("args", 5), ("__suppress_context__", "yes"), ("__cause__", ValueError)):
    try: setattr(e, name, v); print(name, getattr(e, name))
    except TypeError as err: print(err)
for name in ("__cause__", "__context__", "__traceback__", "args", "__suppress_context__"):
    try: delattr(e, name)
    except (TypeError, AttributeError) as err: print(type(err).__name__, err)
