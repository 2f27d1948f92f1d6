# A time of day is checked when it is made.
from datetime import time, timezone
for args in [(), (1,), (23, 59, 59, 999999), (24,), (-1,), (1, 60), (1, 1, 60), (1, 1, 1, 1000000), ('a',), (1.0,), (1, 2, 3, 4, 5),
             (1, 2, 3, 4, timezone.utc), (1, 2, 3, 4, None, 1)]:
    try:
        print(args, repr(time(*args)))
    except Exception as error:
        print(type(error).__name__, error)
for kw in [{'fold': 1}, {'fold': 2}, {'tzinfo': 3}, {'minute': 5, 'tzinfo': timezone.utc}, {'fold': 'a'}]:
    try:
        print(kw, repr(time(**kw)))
    except Exception as error:
        print(type(error).__name__, error)
print(time.min, time.max, time.resolution, bool(time(0)))
