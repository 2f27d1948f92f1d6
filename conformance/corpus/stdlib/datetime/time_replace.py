# A time with other parts.
from datetime import time, timezone
t = time(1, 2, 3, 4, timezone.utc, fold=1)
print(repr(t.replace(hour=5)), repr(t.replace(tzinfo=None)), repr(t.replace(fold=0)), repr(t.replace(9, 8, 7, 6)), repr(t.replace()))
for f in [lambda: t.replace(hour=24), lambda: t.replace(tzinfo=1), lambda: t.replace(fold=5), lambda: t.replace(1, 2, 3, 4, None, 6)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
