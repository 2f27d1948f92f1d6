# Printing an integer of too many digits is refused with ValueError.
x = 10 ** 5000
try: str(x)
except ValueError as e: print(e)
try: int("9" * 5000)
except ValueError as e: print(e)
print(len(hex(x)), x == 10 ** 5000, len(str(10 ** 4299)), int("1" * 4300) % 7)
try: f"{x}"
except ValueError as e: print(e)
try: "%d" % x
except ValueError as e: print(e)
