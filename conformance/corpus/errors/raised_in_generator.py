# From inside a generator driven by a builtin.
def g():
    yield 1
    raise OSError("no such thing")


print(sum(g()))
