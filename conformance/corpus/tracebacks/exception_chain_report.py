# The report of chained exceptions that were never raised: cause, context, both, hidden, cycles, notes.
import traceback


def make(e, cause=None, context=None, hidden=None, notes=()):
    e.__context__ = context
    if cause is not None: e.__cause__ = cause
    if hidden is not None: e.__suppress_context__ = hidden
    for n in notes: e.add_note(n)
    return e
def show(e): print("".join(traceback.format_exception(e)), "=" * 10)
show(make(KeyError("k"), context=ValueError("v")))
show(make(KeyError("k"), cause=ValueError("v")))
show(make(KeyError("k"), cause=ValueError("v"), context=OSError("o")))
show(make(KeyError("k"), context=ValueError("v"), hidden=True))
show(make(KeyError("k"), cause=ValueError("v"), context=OSError("o"), hidden=False))
show(make(TypeError(1), cause=make(ValueError(2), context=make(OSError(3), cause=IndexError(4)))))
show(make(ValueError("noted"), cause=make(IndexError("i"), notes=["inner"]), notes=["first\nsecond", ""]))
a, b = ValueError("a"), ValueError("b")
make(a, cause=b); make(b, cause=a)
show(a)
make(a, context=a)
show(make(KeyError(), context=make(ValueError(), context=None)))
