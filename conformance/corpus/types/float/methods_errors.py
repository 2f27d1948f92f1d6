# Methods of float: what is refused.
for f in (
    lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(),
    lambda: float.fromhex("zz"), lambda: (1.5).foo, lambda: (1.5)(2), lambda: float(1, 2),
    lambda: float(x=1),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
