# Reading a date in a format.
from datetime import date, time
print(repr(date.strptime('2024-02-29', '%Y-%m-%d')), repr(time.strptime('12:34', '%H:%M')), time.strptime('1:02:03.5', '%H:%M:%S.%f'))
print(date.strptime('29 Feb 2024', '%d %b %Y'), repr(time.strptime('10:00+0130', '%H:%M%z')))
for f in [lambda: date.strptime('x', '%Y'), lambda: time.strptime('25', '%H'), lambda: date.strptime(1, '%Y')]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error if 'positional' not in str(error) else '')
