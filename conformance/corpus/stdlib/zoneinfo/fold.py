# The hour that comes twice, and the one that does not come.
from datetime import datetime, timezone
from zoneinfo import ZoneInfo
z = ZoneInfo('Europe/Berlin')
for d in [datetime(2024, 3, 31, 1, 59), datetime(2024, 3, 31, 2, 30), datetime(2024, 3, 31, 3, 0), datetime(2024, 10, 27, 1, 59), datetime(2024, 10, 27, 2, 30), datetime(2024, 10, 27, 3, 0)]:
    for fold in (0, 1):
        x = d.replace(tzinfo=z, fold=fold)
        print(x, fold, x.tzname(), x.dst(), x.astimezone(timezone.utc))
for minute in (0, 30):
    u = datetime(2024, 10, 27, 0, minute, tzinfo=timezone.utc)
    for hours in range(3):
        x = u.replace(hour=hours).astimezone(z)
        print(repr(x), x.fold)
