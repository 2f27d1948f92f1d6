# Text of a moment in a format.
from datetime import datetime, timezone, timedelta
d = datetime(2024, 2, 3, 4, 5, 6, 7089)
for f in ['%Y-%m-%d %H:%M:%S.%f', '%a, %d %b %Y', '%A %B %-d', '%I:%M%p', '%j %U %W', '%c', '%x %X', '%y%m%d', '%z|%Z', '%%f %%', '%s' if 0 else '%S',
          '%F %T', '%D %R', '%r', '%h', '%u %w', '%G-W%V', '%C', '%p %P' if 0 else '%p', '', 'no']:
    print(repr(d.strftime(f)))
aware = d.replace(tzinfo=timezone(timedelta(hours=5, minutes=45)))
print(aware.strftime('%z %:z %Z'), f'{aware:%H:%M%z}', f'{d}', f'{d:%Y/%m}', '{:%d %b}'.format(d), f'{d:{"%H"}}')
print(d.replace(hour=0).strftime('%I %p'), d.replace(hour=12).strftime('%I %p'), d.replace(tzinfo=timezone.utc).strftime('%Z%z'))
print(datetime(12, 1, 1).strftime('%Y|%m'), datetime(2024, 12, 30).strftime('%G %V %j'), datetime(2023, 1, 1).strftime('%U %W %G %V'))
