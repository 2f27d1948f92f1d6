# Weeks can begin on any day.
import calendar
print(calendar.firstweekday())
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.weekheader(2), calendar.monthcalendar(2024, 6)[0])
for value in (7, -1):
    try:
        calendar.setfirstweekday(value)
    except ValueError as error:
        print(type(error).__name__, error)
calendar.setfirstweekday(0)
print(calendar.timegm((2024, 2, 29, 12, 30, 15)), calendar.timegm((1970, 1, 1, 0, 0, 0, 0, 0, 0)), calendar.TextCalendar(9).formatweekheader(2))
