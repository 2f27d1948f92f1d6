# Powers: integers, negative exponents, modulus: what is refused.
for f in (
    lambda: pow(2, 2.0, 3), lambda: 0**-1, lambda: pow(0, -1, 5), lambda: pow("a", 2),
    lambda: pow(2, 3, 4.0), lambda: pow(1),
):
    try: print(f())
    except (TypeError, ValueError, ZeroDivisionError) as e: print(type(e).__name__, e)
