# A zone alone knows nothing, unless it never changes.
from datetime import time, datetime
from zoneinfo import ZoneInfo
z, utc = ZoneInfo('Europe/Berlin'), ZoneInfo('UTC')
print(z.utcoffset(None), z.dst(None), z.tzname(None), utc.utcoffset(None), utc.dst(None), utc.tzname(None), ZoneInfo('Etc/GMT+5').utcoffset(None))
print(time(12, tzinfo=z).isoformat(), time(12, tzinfo=utc).isoformat(), repr(time(12, tzinfo=z)), repr(datetime(2024, 1, 1, tzinfo=z)))
for f in [lambda: z.fromutc(3), lambda: z.fromutc(datetime(2024, 1, 1)), lambda: setattr(z, 'foo', 1)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
