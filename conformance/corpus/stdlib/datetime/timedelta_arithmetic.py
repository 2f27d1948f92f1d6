# Differences as numbers.
from datetime import timedelta
a, b = timedelta(1, 3, 5), timedelta(0, 7, 11)
print(a + b, a - b, -a, +a, abs(-a), a * 3, 3 * a, a * 0.5, 1.5 * b, a * -2)
print(a // b, a % b, divmod(a, b), a / b, a / 2, a / 3, a // 7, a / 1.5, -a // b, -a % b, a // -2)
print(timedelta(microseconds=5) / 2, timedelta(microseconds=7) / 2, timedelta(microseconds=-5) / 2, timedelta(microseconds=3) * 0.5)
print(bool(a), bool(timedelta(0)), sum([a, b], timedelta()), a * True, timedelta(1) / 3.0, timedelta(365) / timedelta(7))
print(timedelta(seconds=1) * 1e-7, timedelta(days=1) // timedelta(hours=5), timedelta(1) * 10**8)
