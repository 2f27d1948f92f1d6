# Dates of timestamps, and of the clock.
from datetime import date, datetime, timezone
for t in [0, 86399, 86400, -1, 1709210096.5, -86401.5, True]:
    print(t, datetime.fromtimestamp(t, timezone.utc).date())
for value in ['a', None, [1]]:
    try:
        print(date.fromtimestamp(value))
    except TypeError as error:
        print(error)
try:
    date.fromtimestamp(float('nan'))
except ValueError as error:
    print(error)
print(type(date.today()) is date, date.today() == datetime.now().date(), date.today() <= date.max)
