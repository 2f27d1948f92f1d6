# A moment with other parts.
from datetime import datetime, timezone
d = datetime(2024, 2, 29, 1, 2, 3, 4, timezone.utc)
print(repr(d.replace(hour=9)), repr(d.replace(tzinfo=None)), repr(d.replace(2020, 1, 2, 3, 4, 5, 6)), repr(d.replace(fold=1)))
print(d.replace(microsecond=0, second=0), d.replace() == d, repr(d.replace(day=1, month=12)))
for f in [lambda: d.replace(year=2023), lambda: d.replace(hour=24), lambda: d.replace(tzinfo='x'), lambda: d.replace(fold=3),
          lambda: d.replace(1, 2, 3, 4, 5, 6, 7, None, 9)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
