# Complex numbers: arithmetic, repr, parsing: what is refused.
z = 3 + 4j
for f in (
    lambda: z < 1, lambda: int(z), lambda: float(z), lambda: z // 1, lambda: complex("1 + 2j"),
    lambda: complex("a"), lambda: z % 2, lambda: 1j / 0,
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
