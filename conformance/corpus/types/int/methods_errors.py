# Methods and attributes of int: what is refused.
for f in (
    lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(1, "middle"),
    lambda: int.from_bytes("ab"), lambda: (1).bit_length(2), lambda: int("5", base=10),
    lambda: int(x=5), lambda: int("5", 10, 2),
):
    try: print(f())
    except (OverflowError, ValueError, TypeError) as e: print(type(e).__name__, e)
