# The date and the time of a moment.
from datetime import datetime, timezone
d = datetime(2024, 2, 29, 1, 2, 3, 4, timezone.utc, fold=1)
print(repr(d.date()), repr(d.time()), repr(d.timetz()), type(d.date()).__name__)
print(d.year, d.month, d.day, d.hour, d.minute, d.second, d.microsecond, d.tzinfo, d.fold, d.weekday(), d.isoweekday(), d.isocalendar())
print(d.timetuple(), d.utctimetuple(), d.toordinal(), d.ctime(), sep='\n')
print(datetime(2024, 1, 1).timetuple().tm_isdst, tuple(d.utctimetuple()))
for name in ('hour', 'foo'):
    try:
        setattr(d, name, 1)
    except AttributeError as error:
        print(error)
