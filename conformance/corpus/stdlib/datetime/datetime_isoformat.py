# ISO text of a moment.
from datetime import datetime, timezone, timedelta
d = datetime(2024, 2, 3, 4, 5, 6, 7890)
print(d.isoformat(), d.isoformat(' '), d.isoformat(sep='x'), str(d), d.isoformat('\u00e9'), datetime(1, 1, 1).isoformat())
for spec in ['auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds']:
    print(d.isoformat(timespec=spec), d.replace(microsecond=0, tzinfo=timezone.utc).isoformat('T', spec))
print(d.replace(tzinfo=timezone(timedelta(hours=-3.5))), d.astimezone(timezone(timedelta(seconds=45))).isoformat())
for f in [lambda: d.isoformat('ab'), lambda: d.isoformat(''), lambda: d.isoformat(3), lambda: d.isoformat(timespec='x'),
          lambda: d.isoformat(timespec=3)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
