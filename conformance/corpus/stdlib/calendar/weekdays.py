# The weekday of a date, and the length of a month.
import calendar
print(calendar.weekday(2024, 2, 29), repr(calendar.weekday(2024, 1, 1)), calendar.weekday(0, 1, 1), calendar.weekday(12345, 6, 7), calendar.monthrange(2024, 2), calendar.monthrange(2023, 2), [calendar.monthrange(2024, m)[1] for m in range(1, 13)])
for f in [lambda: calendar.monthrange(2024, 13), lambda: calendar.monthrange(2024, 0), lambda: calendar.weekday(2024, 2, 30), lambda: calendar.month(2024, 13)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error, isinstance(error, (ValueError, IndexError)))
