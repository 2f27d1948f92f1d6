# Seconds since 1970, of aware moments and of UTC.
from datetime import datetime, timezone, timedelta
for d in [datetime(1970, 1, 1), datetime(2024, 2, 29, 12, 30, 0, 250000), datetime(1969, 12, 31, 23, 59, 59, 999999), datetime(2262, 4, 12)]:
    print(d.replace(tzinfo=timezone.utc).timestamp(), d.replace(tzinfo=timezone(timedelta(hours=-5))).timestamp())
print(datetime.min.replace(tzinfo=timezone.utc).timestamp(), datetime.max.replace(tzinfo=timezone.utc).timestamp())
