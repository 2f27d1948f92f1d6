# A class derived from date makes its own kind.
from datetime import date, timedelta
class Day(date):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        self.note = 'new'
        return self
    def next(self):
        return self + timedelta(1)
d = Day(2024, 2, 28)
print(d, repr(d), d.note, type(d.next()).__name__, d.next(), type(d.replace(day=1)).__name__)
print(type(Day.fromordinal(1)).__name__, type(Day.fromisoformat('2024-01-01')).__name__, type(Day.today()).__name__)
print(d == date(2024, 2, 28), date(2024, 2, 28) == d, hash(d) == hash(date(2024, 2, 28)), isinstance(d, date), d - date(2024, 1, 1))
print(Day.fromisocalendar(2024, 1, 1).note, type(d - timedelta(1)).__name__, Day.min, f'{d:%Y}')
