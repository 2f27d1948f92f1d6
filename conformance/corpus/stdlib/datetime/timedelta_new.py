# Any mix of units becomes days, seconds and microseconds.
from datetime import timedelta
for kw in [{}, {'days': 1}, {'seconds': 86400}, {'microseconds': -1}, {'weeks': 2, 'hours': 5}, {'minutes': 61, 'milliseconds': 1500},
           {'days': 1.5}, {'hours': 0.1}, {'seconds': 0.1}, {'microseconds': 0.5}, {'microseconds': 1.5}, {'microseconds': 2.5},
           {'milliseconds': 0.0005}, {'days': -1, 'seconds': 86399, 'microseconds': 999999}, {'weeks': -0.25}, {'days': 1e-9},
           {'seconds': 1e9 + 0.123456}, {'hours': 25, 'days': -1}, {'days': 0.1, 'hours': 0.1, 'minutes': 0.1, 'seconds': 0.1}]:
    t = timedelta(**kw)
    print(kw, repr(t), t.days, t.seconds, t.microseconds)
print(timedelta(1, 2, 3, 4, 5, 6, 7), timedelta(True))
