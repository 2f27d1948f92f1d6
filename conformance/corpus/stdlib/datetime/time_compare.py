# Times of day in order, naive and aware.
from datetime import time, timezone, timedelta
a, b = time(1, 30), time(2)
east, utc = time(2, 30, tzinfo=timezone(timedelta(hours=1))), time(1, 30, tzinfo=timezone.utc)
print(a < b, a == time(1, 30), a > b, a <= a, east == utc, east < utc, hash(east) == hash(utc), a == utc, a != utc, a == 5)
print(sorted([b, a, time(0)]), max(a, b), len({a, time(1, 30), b}), time(1, fold=1) == time(1), hash(time(1, fold=1)) == hash(time(1)))
for f in [lambda: a < utc, lambda: a < 1, lambda: utc >= a, lambda: a > None]:
    try:
        print(f())
    except TypeError as error:
        print(error)
