# get, setdefault, pop and the rest: what is refused.
for f in (
    lambda: {}["k"], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: dict(5), lambda: dict([1]),
    lambda: dict([(1, 2, 3)]), lambda: dict(["a"]), lambda: dict("ab"), lambda: {}.update(5),
    lambda: {[]: 1}, lambda: {}.get(), lambda: {}.get([]), lambda: {}.setdefault({}),
    lambda: [] in {}, lambda: dict(1, 2), lambda: {}.update([1]), lambda: {} < {},
    lambda: {1: 1} + {}, lambda: {1: 1}.pop(), lambda: dict(**{1: 2}), lambda: {} | 5,
    lambda: {}.fromkeys(5), lambda: {}.get(k=1),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
