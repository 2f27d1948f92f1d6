# A class derived from datetime makes its own kind.
from datetime import datetime, timedelta, timezone, date
class Stamp(datetime):
    def short(self):
        return self.strftime('%H%M')
s = Stamp(2024, 2, 29, 1, 2)
print(s, repr(s), s.short(), type(s + timedelta(1)).__name__, type(s.replace(hour=1)).__name__, type(s.date()).__name__)
print(type(Stamp.now()).__name__, type(Stamp.fromtimestamp(0, timezone.utc)).__name__, type(Stamp.strptime('1', '%d')).__name__)
print(type(Stamp.combine(date(2024, 1, 1), s.time())).__name__, type(Stamp.fromisoformat('2024-01-01')).__name__)
print(type(s.astimezone(timezone.utc)).__name__, s == datetime(2024, 2, 29, 1, 2), hash(s) == hash(datetime(2024, 2, 29, 1, 2)), s - datetime(2024, 2, 28))
