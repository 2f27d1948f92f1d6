# The parts of a difference, and all of it in seconds.
from datetime import timedelta
t = timedelta(days=-1, hours=3, microseconds=123456)
print(t.days, t.seconds, t.microseconds, t.total_seconds(), timedelta(microseconds=1).total_seconds())
print(timedelta(days=10**8, microseconds=1).total_seconds(), timedelta.max.total_seconds())
try:
    t.hours
except AttributeError as error:
    print(error)
try:
    t.foo = 1
except AttributeError as error:
    print(error)
