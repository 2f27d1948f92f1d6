# str() of everything, and its errors: what is refused.
for f in (
    lambda: str(1, "utf-8"), lambda: str(b"a", "utf-8", "strict", 1), lambda: str(x=1),
    lambda: str(encoding="utf-8"),
):
    try: print(repr(f()))
    except TypeError as e: print(e)
