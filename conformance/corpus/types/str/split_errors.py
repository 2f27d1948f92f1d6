# Splitting on white space and on a separator are two different things: what is refused.
for f in (
    lambda: "a".split(""), lambda: "a".partition(""), lambda: "a".split(5),
    lambda: "a".split(",", "1"), lambda: "a".split(",", 1, 2),
):
    try: f()
    except Exception as e: print(type(e).__name__, e)
