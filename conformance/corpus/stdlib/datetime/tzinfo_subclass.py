# A zone with summer time, by the rules of the documentation.
from datetime import tzinfo, timedelta, datetime, timezone
class Summer(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)
    def dst(self, dt):
        return timedelta(hours=1) if 4 <= dt.month <= 9 else timedelta(0)
    def tzname(self, dt):
        return 'SUM' if self.dst(dt) else 'WIN'
z = Summer()
for d in [datetime(2024, 1, 1, tzinfo=z), datetime(2024, 7, 1, 12, tzinfo=z)]:
    print(d, d.utcoffset(), d.dst(), d.tzname(), d.timetuple().tm_isdst, d.astimezone(timezone.utc), d.timestamp())
for u in [datetime(2024, 1, 1, tzinfo=timezone.utc), datetime(2024, 6, 30, 23, 30, tzinfo=timezone.utc)]:
    print(u.astimezone(z), u.astimezone(z).tzname(), u == u.astimezone(z))
print(f'{datetime(2024, 7, 1, tzinfo=z):%Z%z}', datetime(2024, 7, 1, tzinfo=z) - datetime(2024, 1, 1, tzinfo=z), z.fromutc(datetime(2024, 5, 1, tzinfo=z)))
