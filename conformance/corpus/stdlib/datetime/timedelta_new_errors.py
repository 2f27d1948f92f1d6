# What is no difference.
from datetime import timedelta
for f in [lambda: timedelta('a'), lambda: timedelta(1000000000), lambda: timedelta(days=-1000000000), lambda: timedelta(days=1e20),
          lambda: timedelta(1, 2, 3, 4, 5, 6, 7, 8), lambda: timedelta(seconds=None), lambda: timedelta(hours=[1]),
          lambda: timedelta(days=float('nan')), lambda: timedelta(days=float('inf')), lambda: timedelta(999999999, 86400),
          lambda: timedelta(milliseconds=1j), lambda: timedelta(weeks='3'), lambda: timedelta(microseconds=10**30)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
