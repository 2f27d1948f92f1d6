# Months and years as HTML.
import calendar
c = calendar.HTMLCalendar(6)
print(c.formatmonth(2024, 2))
print(c.formatmonthname(2024, 3), c.formatmonthname(2024, 3, False), c.formatweekheader(), c.formatday(0, 1), c.formatday(5, 1), len(c.formatyear(2024)), c.formatyear(2024, 12)[:200])
page = c.formatyearpage(2024, 4, None, 'ascii')
print(type(page), len(page), page[:120], c.formatyearpage(2024)[200:400])
class Mine(calendar.HTMLCalendar):
    cssclasses = ['w'] * 5 + ['s'] * 2
    cssclass_month = 'm'
print(Mine().formatmonth(2024, 2)[:300])
