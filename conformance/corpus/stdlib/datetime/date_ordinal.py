# A date's number, and back.
from datetime import date
for d in [date(1, 1, 1), date(1970, 1, 1), date(2000, 2, 29), date(2000, 3, 1), date(1900, 2, 28), date(9999, 12, 31)]:
    n = d.toordinal()
    print(n, date.fromordinal(n) == d, d.weekday(), d.isoweekday())
for n in range(730100, 731000, 97):
    print(date.fromordinal(n), end=' ')
print()
for n in [0, -1, 3652060, 10**8, 'a', 1.0]:
    try:
        print(date.fromordinal(n))
    except Exception as error:
        print(n, type(error).__name__, error)
