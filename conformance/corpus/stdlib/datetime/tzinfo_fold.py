# A moment that a zone has twice.
from datetime import tzinfo, timedelta, datetime, timezone
class Back(tzinfo):
    # At 2:00 on the 27th of October the hour from 1:00 to 2:00 comes again.
    def utcoffset(self, dt):
        turn = datetime(2024, 10, 27, 1)
        naive = dt.replace(tzinfo=None, fold=0)
        if naive < turn or naive < turn + timedelta(hours=1) and not dt.fold:
            return timedelta(hours=1)
        return timedelta(0)
    def dst(self, dt):
        return self.utcoffset(dt)
    def tzname(self, dt):
        return 'B'
first = datetime(2024, 10, 27, 1, 30, tzinfo=Back())
second = first.replace(fold=1)
print(first, second, first == second, second - first, first.timestamp(), second.timestamp(), hash(first) == hash(second))
print(first == first.astimezone(timezone.utc), datetime(2024, 10, 27, 5, tzinfo=Back()) == datetime(2024, 10, 27, 5, tzinfo=timezone.utc))
print(repr(second.time()), repr(second.timetz())[:40], second.fold, (first < second))
