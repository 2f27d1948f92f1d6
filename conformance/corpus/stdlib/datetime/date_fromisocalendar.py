# A date from its ISO year, week and day.
from datetime import date
for args in [(2020, 53, 5), (2021, 1, 1), (2021, 53, 1), (2020, 54, 1), (2020, 0, 1), (2020, 1, 0), (2020, 1, 8), (0, 1, 1),
             (10000, 1, 1), ('a', 1, 1), (2015, 53, 7), (1, 1, 1), (9999, 52, 5)]:
    try:
        print(args, date.fromisocalendar(*args))
    except Exception as error:
        print(args, type(error).__name__, error)
print(date.fromisocalendar(year=2024, week=9, day=4))
