# The small arithmetic functions on every number.
print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), abs(-2**70), abs(-0.0), abs(float("-inf")))
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(7.5, 2), divmod(-7.5, 2))
print(divmod(2**70, 10), divmod(True, 2), divmod(0, 5))
print(pow(2, 3), pow(2, -1), pow(2.0, 0.5), pow(2, 3, 5), pow(-2, 3, 5), pow(3, -1, 11))
print(pow(base=2, exp=5, mod=7), pow(0, 0))
print(round(2.5), round(3.5), round(-2.5), round(2.567, 2), round(1234, -2), round(2.5, 0))
print(round(True), round(5), round(1e20))
for call in (
    lambda: abs("a"), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod("a", 2),
    lambda: pow(2, 3, 0), lambda: pow("a", 2), lambda: round("a"), lambda: round(1, "a"),
    lambda: divmod(1), lambda: abs(), lambda: pow(2.5, 2, 3), lambda: divmod(1j, 2),
):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
