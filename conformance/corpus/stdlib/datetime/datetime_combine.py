# A date and a time make a moment.
from datetime import datetime, date, time, timezone
d, t = date(2024, 2, 29), time(1, 2, 3, 4, timezone.utc, fold=1)
print(repr(datetime.combine(d, t)), repr(datetime.combine(d, t, tzinfo=None)), repr(datetime.combine(datetime(2024, 1, 1, 5), time(6))))
print(repr(datetime.combine(date=d, time=time.min)), repr(datetime.combine(d, time(1), timezone.utc)))
for f in [lambda: datetime.combine(1, t), lambda: datetime.combine(d, 1), lambda: datetime.combine(d), lambda: datetime.combine(),
          lambda: datetime.combine(d, t, 5)]:
    try:
        print(f())
    except TypeError as error:
        print(error)
