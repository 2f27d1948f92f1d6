# Differences in order, and as keys.
from datetime import timedelta
a, b = timedelta(1), timedelta(hours=24)
print(a == b, a != b, a < b, a <= b, a > timedelta(0), a >= timedelta(2), hash(a) == hash(b), {a: 1}[b])
print(sorted([timedelta(2), timedelta(-1), timedelta(0, 1)]), max(a, timedelta(0, 86401)), a == 1, a != 'x', timedelta(0) == 0)
print(timedelta(0, 1) < timedelta(1), timedelta(-1) < timedelta(0), timedelta(1, 0, 1) > timedelta(1))
