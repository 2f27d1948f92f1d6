# Zones are kept, and can be made anew.
from zoneinfo import ZoneInfo
a = ZoneInfo('Europe/Rome')
b = ZoneInfo.no_cache('Europe/Rome')
print(a is ZoneInfo('Europe/Rome'), a is b, a == b, hash(a) == hash(a))
ZoneInfo.clear_cache(only_keys=['Europe/Paris'])
print(a is ZoneInfo('Europe/Rome'))
ZoneInfo.clear_cache()
print(a is ZoneInfo('Europe/Rome'))
class Mine(ZoneInfo):
    pass
m = Mine('Europe/Rome')
print(type(m).__name__, m is Mine('Europe/Rome'), m is ZoneInfo('Europe/Rome'), m, m.key)
