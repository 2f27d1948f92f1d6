# The one and only.
print(None, [None], str(None), repr(None), bool(None), type(None), None == False, None is None)
print({None: 1}, not None, None or 5, hash(None) == hash(None))
def f(): pass
print(f(), f() is None, [].append(1), print(end=""), isinstance(None, type(None)))
print(type(None)() is None, f"{None!r:>6}", None == 0, None != 0, None in [0, None])
print([None].index(None), sorted([None]))
