# A moment is checked when it is made.
from datetime import datetime, timezone
for args in [(2024, 2, 29), (2024, 2, 29, 1, 2, 3, 4), (2024, 2, 30), (2024, 1, 1, 24), (2024, 1, 1, 1, 60), (2024, 1, 1, 1, 1, -1),
             (2024, 1, 1, 1, 1, 1, 1000000), (2024,), (2024, 1), (), ('a', 1, 1), (2024, 1, 1, 1, 1, 1, 1, 5), (0, 1, 1),
             (2024, 1, 1, 1, 1, 1, 1, timezone.utc), (2024, 1, 1, 1, 1, 1, 1, None, 1), (2024, 1, 1, 1.5)]:
    try:
        print(args, repr(datetime(*args)))
    except Exception as error:
        print(type(error).__name__, error)
print(repr(datetime(2024, 1, 1, fold=1)), repr(datetime(year=2024, month=5, day=6, tzinfo=timezone.utc, second=7)))
print(datetime.min, datetime.max, datetime.resolution, issubclass(datetime, datetime.__mro__[1]), datetime.__mro__)
