# Zones are found by their keys.
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError
z = ZoneInfo('Europe/Berlin')
print(z, repr(z), z.key, ZoneInfo('Europe/Berlin') is z, ZoneInfo(key='UTC'), z == ZoneInfo('Europe/Paris'), str(ZoneInfo('America/New_York')))
for key in ['Foo/Bar', 'Europe/berlin', '/etc/x', '../x', '', 'a/../b', './UTC', 'Europe//Berlin', 5, None]:
    try:
        print(ZoneInfo(key))
    except Exception as error:
        print(repr(key), type(error).__name__, str(error).split('. ')[0].strip('\'"'))
try:
    ZoneInfo()
except TypeError as error:
    print(error)
print(issubclass(ZoneInfoNotFoundError, KeyError), ZoneInfo.no_cache('UTC') is ZoneInfo('UTC'))
