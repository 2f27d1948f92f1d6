# Characters to strip are a set; padding knows signs and odd widths: what is refused.
for f in (
    lambda: "a".ljust(5, "ab"), lambda: "a".center("5"), lambda: "a".strip(5), lambda: "a".zfill(),
    lambda: "a".removeprefix(("a",)), lambda: "a".ljust(3, ""),
):
    try: f()
    except TypeError as e: print(e)
