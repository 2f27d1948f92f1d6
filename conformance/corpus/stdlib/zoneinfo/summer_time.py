# Summer and winter time, in a zone that has both.
from datetime import datetime
from zoneinfo import ZoneInfo
for key in ['Europe/Berlin', 'America/New_York', 'Australia/Sydney', 'Asia/Tokyo', 'Asia/Kathmandu', 'America/Sao_Paulo', 'UTC']:
    z = ZoneInfo(key)
    for month in (1, 7):
        d = datetime(2024, month, 15, 12, tzinfo=z)
        print(key, d, d.utcoffset(), d.dst(), d.tzname(), d.timestamp(), d.strftime('%Z %z'))
