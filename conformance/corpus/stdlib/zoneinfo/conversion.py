# A moment in several zones.
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo
meeting = datetime(2024, 3, 15, 9, 30, tzinfo=ZoneInfo('America/New_York'))
for key in ['Europe/London', 'Europe/Berlin', 'Asia/Kolkata', 'Asia/Tokyo', 'Pacific/Auckland', 'America/Los_Angeles', 'America/St_Johns']:
    print(key, meeting.astimezone(ZoneInfo(key)), meeting.astimezone(ZoneInfo(key)) == meeting)
print(datetime.fromtimestamp(1710509400, ZoneInfo('Asia/Dubai')), datetime.fromtimestamp(0, tz=ZoneInfo('Europe/Berlin')))
a = datetime(2024, 3, 30, 12, tzinfo=ZoneInfo('Europe/Berlin'))
b = a + timedelta(days=1)
print(b, b - a, b.astimezone(timezone.utc) - a.astimezone(timezone.utc), datetime(2024, 7, 1, tzinfo=ZoneInfo('Asia/Tokyo')) - a)
