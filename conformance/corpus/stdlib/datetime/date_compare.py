# Dates compare with dates, and not with moments.
from datetime import date, datetime
a, b = date(2024, 1, 31), date(2024, 2, 1)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a == date(2024, 1, 31), a < date(2024, 1, 31))
print(sorted([b, a, date(2023, 5, 5)]), max(a, b), hash(a) == hash(date(2024, 1, 31)), len({a, b, date(2024, 1, 31)}))
print(a == datetime(2024, 1, 31), datetime(2024, 1, 31) == a, a != 3, a == None)
for f in [lambda: a < datetime(2024, 1, 31), lambda: datetime(2024, 1, 31) < a, lambda: a < 3, lambda: a >= None, lambda: 'x' > a]:
    try:
        print(f())
    except TypeError as error:
        print(error)
