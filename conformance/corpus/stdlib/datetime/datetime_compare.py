# Moments in order, across zones.
from datetime import datetime, timedelta, timezone
a, b = datetime(2024, 1, 1, 12), datetime(2024, 1, 1, 12, 0, 0, 1)
u = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
e = datetime(2024, 1, 1, 14, tzinfo=timezone(timedelta(hours=2)))
print(a < b, a <= b, a == b, a != b, a > b, u == e, hash(u) == hash(e), u <= e, u < e, a == u, a != u, len({u, e, a}))
print(sorted([b, a]), max(u, e + timedelta(1)), a == 'x', a == None, hash(a) == hash(datetime(2024, 1, 1, 12)))
for f in [lambda: a < u, lambda: u >= a, lambda: a < 5, lambda: a > None, lambda: sorted([a, u])]:
    try:
        print(f())
    except TypeError as error:
        print(error)
