# Which zones there are.
import zoneinfo
names = zoneinfo.available_timezones()
print(type(names), len(names) > 400, {'UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Etc/GMT+5'} <= names, 'Foo' in names, sorted(n for n in names if n.startswith('Antarctica/M')))
print(sorted(zoneinfo.__all__), callable(zoneinfo.reset_tzpath))
try:
    zoneinfo.reset_tzpath(['relative'])
except ValueError as error:
    print(error)
