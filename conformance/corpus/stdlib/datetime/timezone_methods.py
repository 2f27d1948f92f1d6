# What a fixed offset answers.
from datetime import timezone, timedelta, datetime
t = timezone(timedelta(hours=-5, minutes=-30))
d = datetime(2024, 1, 1)
print(t.utcoffset(None), t.utcoffset(d), t.tzname(None), t.dst(d), timezone.utc.tzname(d), timezone(timedelta(0), 'X').tzname(None))
print(t.fromutc(datetime(2024, 1, 1, tzinfo=t)), timezone.utc.fromutc(datetime(2024, 1, 1, tzinfo=timezone.utc)))
for f in [lambda: t.utcoffset(1), lambda: t.tzname('a'), lambda: t.dst(5), lambda: t.fromutc(d), lambda: t.fromutc(3)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
