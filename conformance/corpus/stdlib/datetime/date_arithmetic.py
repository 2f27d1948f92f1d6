# Dates and differences add and subtract.
from datetime import date, timedelta, datetime
d = date(2024, 2, 28)
print(d + timedelta(1), d + timedelta(2), d - timedelta(59), timedelta(1) + d, d + timedelta(hours=47))
print(date(2024, 3, 1) - d, d - date(2024, 3, 1), (date(2024, 12, 25) - date(2024, 2, 29)).days)
for f in [lambda: date.max + timedelta(1), lambda: date.min - timedelta(1), lambda: d + 1, lambda: d - 'a', lambda: 1 + d,
          lambda: d + d, lambda: timedelta(1) - d, lambda: d * 2, lambda: d + timedelta.max]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(d - datetime(2024, 2, 27, 5).date())
