# Names of months and days, and their numbers.
import calendar
print(list(calendar.month_name), list(calendar.month_abbr), list(calendar.day_name), list(calendar.day_abbr), calendar.month_name[1:3], len(calendar.day_name), calendar.day_name[-1])
print(calendar.JANUARY, calendar.DECEMBER, calendar.MONDAY, calendar.SUNDAY, repr(calendar.MARCH), repr(calendar.FRIDAY), calendar.Month(3), calendar.Day(6) + 1, calendar.Month.MAY.name, list(calendar.Day)[:2], calendar.Month.JUNE == 6)
for f in [lambda: calendar.Month(13), lambda: calendar.Day(7), lambda: calendar.month_name[13]]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
