# What a time knows of its zone.
from datetime import time, timezone, timedelta, tzinfo
t = time(1, tzinfo=timezone(timedelta(hours=2), 'EET'))
print(t.utcoffset(), t.tzname(), t.dst(), time(1).utcoffset(), time(1).tzname(), time(1).dst())
class Asks(tzinfo):
    def utcoffset(self, dt):
        print('asked with', dt)
        return None
    def tzname(self, dt):
        return 'name'
    def dst(self, dt):
        return timedelta(minutes=5)
t = time(3, tzinfo=Asks())
print(t.utcoffset(), t.tzname(), t.dst(), t)
