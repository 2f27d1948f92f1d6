# Offsets are equal when they are as large.
from datetime import timezone, timedelta
a, b = timezone(timedelta(hours=1)), timezone(timedelta(hours=1), 'CET')
print(a == b, a != b, hash(a) == hash(b), a == timezone.utc, a == 1, {a: 'x'}[b], a is timezone(timedelta(hours=1)))
try:
    a < b
except TypeError as error:
    print(error)
try:
    class Mine(timezone):
        pass
except TypeError as error:
    print(error)
try:
    a.foo = 1
except AttributeError as error:
    print(error)
