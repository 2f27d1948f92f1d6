# The one and only: what is refused.
for g in (
    lambda: None + 1, lambda: None < None, lambda: None(), lambda: None[0], lambda: None.x,
    lambda: len(None), lambda: [*None], lambda: None in None, lambda: {**None}, lambda: int(None),
    lambda: sum([None]), lambda: "".join([None]), lambda: max(None), lambda: f"{None:5}",
    lambda: setattr(None, "a", 1), lambda: type(None)(1), lambda: -None, lambda: abs(None),
):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
