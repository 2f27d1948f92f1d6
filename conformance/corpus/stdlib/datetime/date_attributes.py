# The parts of a date can be read, not written.
from datetime import date
d = date(2024, 2, 29)
print(d.year, d.month, d.day, date.min, date.max, date.resolution)
for name in ('year', 'foo'):
    try:
        setattr(d, name, 1)
    except AttributeError as error:
        print(error)
try:
    d.hour
except AttributeError as error:
    print(error)
try:
    date.hour
except AttributeError as error:
    print(error)
