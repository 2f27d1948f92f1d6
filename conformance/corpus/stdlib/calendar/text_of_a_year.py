# A year as text.
import calendar
print(calendar.calendar(2024))
print(calendar.TextCalendar(6).formatyear(2023, 2, 1, 3, 4))
calendar.prcal(2021, m=6)
