# Truncation toward zero, and what has no integer.
print(int(2.9), int(-2.9), int(1e16), int(1e22), int(-0.5), int(123456789.999))
for x in float("inf"), float("-inf"), float("nan"):
    try: int(x)
    except (OverflowError, ValueError) as e: print(type(e).__name__, e)
try: print(float(10**400))
except OverflowError as e: print(e)
try: 10**400 * 1.0
except OverflowError as e: print(e)
try: 1 / 10**400
except OverflowError as e: print(e)
print(10**400 / 10**399, 10**20 / 3, (10**400) // 10**398, 7 / 2, -7 / 2, 6 / 3, 0 / -5)
print(2**53 + 1 == float(2**53 + 1), 2**53 + 1 < 2.0**53 + 2, 10**400 > 1e308)
print(10**400 < float("inf"), 1 == 1.0 == True)
