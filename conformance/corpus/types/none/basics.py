# The one and only.
print(None, [None], str(None), repr(None), bool(None), type(None), None == False, None is None, {None: 1}, not None, None or 5, hash(None) == hash(None))
def f(): pass
print(f(), f() is None, [].append(1), print(end=""), isinstance(None, type(None)), type(None)() is None, f"{None!r:>6}", None == 0, None != 0, None in [0, None], [None].index(None), sorted([None]))
for g in lambda: None + 1, lambda: None < None, lambda: None(), lambda: None[0], lambda: None.x, lambda: len(None), lambda: [*None], lambda: None in None, lambda: {**None}, lambda: int(None), lambda: sum([None]), lambda: "".join([None]), lambda: max(None), lambda: f"{None:5}", lambda: setattr(None, "a", 1), lambda: type(None)(1), lambda: -None, lambda: abs(None):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
