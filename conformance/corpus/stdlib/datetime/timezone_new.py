# Fixed offsets from UTC.
from datetime import timezone, timedelta, UTC
for args in [(timedelta(0),), (timedelta(hours=5, minutes=30),), (timedelta(hours=-3),), (timedelta(0), 'zero'), (timedelta(hours=1), 'CET'),
             (timedelta(hours=23, minutes=59),), (timedelta(hours=24),), (timedelta(-1),), (1,), (timedelta(1, -1), 3), (), (timedelta(0), None), (timedelta(0), 'a', 2),
             (timedelta(seconds=1, microseconds=2),)]:
    try:
        t = timezone(*args)
        print(repr(t), str(t))
    except Exception as error:
        print(type(error).__name__, error)
print(timezone(timedelta(0)) is timezone.utc, timezone.utc is UTC, timezone.min, timezone.max, repr(UTC), timezone(offset=timedelta(0), name='n'))
