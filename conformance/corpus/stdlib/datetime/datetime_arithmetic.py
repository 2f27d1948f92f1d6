# Moments and differences.
from datetime import datetime, timedelta, timezone
d = datetime(2024, 2, 28, 23, 59, 59, 999999)
print(d + timedelta(microseconds=1), d + timedelta(1), d - timedelta(59, 86399), timedelta(hours=1) + d)
print(d - datetime(2024, 1, 1), datetime(2024, 1, 1) - d, (datetime(2024, 3, 10, 12) - datetime(2024, 3, 9, 18)).total_seconds())
u = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
e = datetime(2024, 1, 1, 12, tzinfo=timezone(timedelta(hours=2)))
print(u - e, e - u, e + timedelta(1), repr(u - timedelta(hours=13)))
for f in [lambda: u - d, lambda: d + 1, lambda: d + d, lambda: datetime.max + timedelta(0, 0, 1), lambda: datetime.min - timedelta(0, 0, 1),
          lambda: timedelta(1) - d, lambda: d - 1, lambda: d * 2]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
