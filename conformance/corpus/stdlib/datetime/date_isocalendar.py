# ISO years, weeks and days.
from datetime import date
for d in [date(2020, 12, 31), date(2021, 1, 1), date(2021, 1, 3), date(2021, 1, 4), date(2018, 12, 31), date(2016, 1, 3),
          date(2015, 12, 28), date(1, 1, 1), date(9999, 12, 31), date(2024, 2, 29)]:
    print(d, tuple(d.isocalendar()), d.strftime('%G-W%V-%u'))
c = date(2024, 2, 29).isocalendar()
print(c, c.year, c.week, c.weekday, c[1], len(c), c == (2024, 9, 4), type(c).__name__)
year, week, day = c
print(year, week, day, c + (1,), c[:2])
