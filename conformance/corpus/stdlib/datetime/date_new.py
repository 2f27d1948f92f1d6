# A date is checked when it is made.
from datetime import date
for args in [(2020, 2, 29), (1, 1, 1), (9999, 12, 31), (2021, 2, 29), (2020, 13, 1), (2020, 0, 1), (0, 1, 1), (10000, 1, 1),
             (2020, 4, 31), (2020, 1, 0), ('a', 1, 1), (1.5, 1, 1), (2020,), (), (1, 2, 3, 4), (True, True, True), 
             (2**70, 1, 1), (1900, 2, 29), (2000, 2, 29)]:
    try:
        print(args, repr(date(*args)))
    except Exception as error:
        print(args, type(error).__name__, error)
print(date(day=3, year=2024, month=2))
