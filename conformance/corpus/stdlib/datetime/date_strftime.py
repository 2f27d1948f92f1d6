# Text of a date in a format.
from datetime import date
d = date(2024, 2, 3)
for f in ['%Y-%m-%d', '%a %A %b %B', '%d/%m/%y', '%j %U %W %w %u', '%G %V', '%H:%M:%S', '%p %I', '%%', 'plain', '', '%D %F %T', '%e',
          '%c', '%x %X', '%C %h %n %t', '%f', '%z|%Z|%:z', 'x%%Yx']:
    print(repr(d.strftime(f)))
print(f'{d:%d.%m.%Y} {d!s:>12} {d}', format(d), format(d, '%Y'), '{:%B}'.format(d))
print(repr(date(5, 1, 2).strftime('%Y %m')))
for f in [lambda: d.strftime(), lambda: d.strftime(3), lambda: format(d, 3), lambda: d.__format__(1)]:
    try:
        print(f())
    except TypeError as error:
        print(error)
