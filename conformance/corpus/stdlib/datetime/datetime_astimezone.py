# The same moment in another zone.
from datetime import datetime, timezone, timedelta
utc = datetime(2024, 1, 1, 0, 30, tzinfo=timezone.utc)
tokyo, ny = timezone(timedelta(hours=9), 'JST'), timezone(timedelta(hours=-5))
print(utc.astimezone(tokyo), utc.astimezone(ny), repr(utc.astimezone(tokyo).astimezone(ny)))
print(utc.astimezone(timezone.utc) is utc, utc.astimezone(tokyo) == utc, utc.astimezone(tokyo).tzname(), utc.astimezone(ny).tzname())
for f in [lambda: utc.astimezone(3), lambda: datetime.min.replace(tzinfo=tokyo).astimezone(ny), lambda: datetime.max.replace(tzinfo=ny).astimezone(tokyo)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
