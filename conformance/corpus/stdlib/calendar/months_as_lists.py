# A month as weeks.
import calendar
print(calendar.monthcalendar(2024, 2), calendar.monthcalendar(2021, 2))
c = calendar.Calendar(firstweekday=6)
print(c.monthdayscalendar(2024, 2), c.monthdays2calendar(2024, 2)[0], [str(d) for d in c.monthdatescalendar(2024, 2)[0]], list(c.iterweekdays()), c.getfirstweekday(), c.firstweekday)
print(list(c.itermonthdays(2024, 2))[:6], list(c.itermonthdays2(2024, 2))[:5], list(c.itermonthdays3(2024, 1))[:2], list(c.itermonthdays4(2024, 12))[-2:], str(list(c.itermonthdates(2024, 2))[0]))
print(len(c.yeardayscalendar(2024)), c.yeardayscalendar(2024, 6)[1][5][0], len(c.yeardays2calendar(2024, 4)), str(c.yeardatescalendar(2024)[0][0][0][0]))
