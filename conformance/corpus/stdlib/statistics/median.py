# The middle, low, high and grouped.
from statistics import median, median_low, median_high, median_grouped
for data in [[1, 3, 5], [1, 3, 5, 7], [5, 1, 4, 2], [2.5], ['b', 'a', 'c'], range(10)]:
    print(median_low(data), median_high(data), median(data) if not isinstance(data[0], str) or len(data) % 2 else None)
print(median_grouped([1, 3, 3, 5, 7]), median_grouped([52, 52, 53, 54]), median_grouped([1, 3, 3, 5, 7], interval=2), median_grouped([1]), median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]))
for f in (median, median_low, median_high, median_grouped):
    try:
        f([])
    except ValueError as error:
        print(error)
for f in [lambda: median(['a', 'b']), lambda: median_grouped(['a', 'b'])]:
    try:
        print(f())
    except TypeError as error:
        print(error)
