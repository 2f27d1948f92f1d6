# Moments of timestamps, rounded half to even.
from datetime import datetime, timezone, timedelta
utc = timezone.utc
for t in [0, 1, -1, 1709210096.789, 0.0000005, 0.0000015, -0.0000005, 1e9 + 0.999999, 1e9 + 0.9999996, 253402300799, -62135596800, True, 1.5]:
    print(t, datetime.fromtimestamp(t, utc))
print(datetime.fromtimestamp(0, timezone(timedelta(hours=5))), repr(datetime.fromtimestamp(12, tz=utc)))
for f in [lambda: datetime.fromtimestamp('a'), lambda: datetime.fromtimestamp(None), lambda: datetime.fromtimestamp(0, 3),
          lambda: datetime.fromtimestamp(float('nan'), utc), lambda: datetime.fromtimestamp(float('inf'), utc)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
