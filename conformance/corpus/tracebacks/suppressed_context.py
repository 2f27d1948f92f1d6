# `from None` hides the context.
# whole traceback
def f():
    try:
        {}["a"]
    except KeyError:
        raise ValueError("hidden") from None


f()
