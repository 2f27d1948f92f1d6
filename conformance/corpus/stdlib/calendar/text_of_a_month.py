# A month as text.
import calendar
print(calendar.month(2024, 2))
print(calendar.TextCalendar(6).formatmonth(2024, 12, 3, 2))
calendar.prmonth(2023, 10)
c = calendar.TextCalendar()
print(repr(c.formatweek([(0, 0), (1, 1), (22, 2)], 3)), repr(c.formatweekday(2, 10)), repr(c.formatweekday(2, 3)), repr(c.formatweekheader(2)), repr(c.formatmonthname(2024, 5, 20)), repr(c.formatmonthname(2024, 5, 20, False)), repr(c.formatday(5, 0, 4)), calendar.weekheader(3))
