# What a moment inherits of a date.
from datetime import datetime, date
print(repr(datetime.fromordinal(738945)), repr(datetime.fromisocalendar(2024, 9, 4)), datetime(2024, 2, 29, 5).isocalendar())
print(isinstance(datetime.now(), date), issubclass(datetime, date), datetime(2024, 2, 29, 5).toordinal(), datetime(2024, 2, 29).weekday())
print(datetime(2024, 2, 29, 5) == date(2024, 2, 29), date(2024, 2, 29) == datetime(2024, 2, 29), datetime(2024, 1, 1) != date(2024, 1, 1))
try:
    print(date(2024, 1, 2) - datetime(2024, 1, 1))
except TypeError as error:
    print(error)
