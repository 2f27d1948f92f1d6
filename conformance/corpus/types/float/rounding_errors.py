# round goes to the even neighbour, on the exact binary value: what is refused.
for f in (
    lambda: round(float("inf")), lambda: round(float("nan")), lambda: round("a"),
    lambda: round(1.5, 1.5), lambda: round(),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
