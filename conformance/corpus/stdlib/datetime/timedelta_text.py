# str and repr of differences.
from datetime import timedelta
for t in [timedelta(0), timedelta(1), timedelta(2), timedelta(-1), timedelta(-1, 5), timedelta(0, 3661), timedelta(0, 0, 1),
          timedelta(100, 7, 9), timedelta(-3, 86399, 999999), timedelta.min, timedelta.max, timedelta.resolution]:
    print(str(t), repr(t), t.total_seconds())
class Span(timedelta):
    pass
print(repr(Span(1, 2)), Span(1), type(Span(1) + Span(2)).__name__, type(-Span(1)).__name__, Span(1) == timedelta(1))
