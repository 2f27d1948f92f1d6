# Text of a time, as precise as asked for.
from datetime import time, timezone, timedelta
t = time(1, 2, 3, 45678, timezone(timedelta(hours=-5, minutes=-30)))
for spec in ['auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds']:
    print(spec, t.isoformat(spec), time(4, 5).isoformat(timespec=spec))
for spec in ['foo', '', 3]:
    try:
        t.isoformat(spec)
    except Exception as error:
        print(type(error).__name__, error)
print(str(t), repr(t), time(1, 2, tzinfo=timezone(timedelta(seconds=3723, microseconds=5))))
