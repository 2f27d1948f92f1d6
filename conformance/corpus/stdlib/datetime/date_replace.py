# A date with other parts.
from datetime import date
d = date(2024, 2, 29)
print(d.replace(day=1), d.replace(2023, 3), d.replace(year=2020), d.replace())
for f in [lambda: d.replace(year=2023), lambda: d.replace(month=13), lambda: d.replace(1, 2, 3, 4), lambda: d.replace(day='a')]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
