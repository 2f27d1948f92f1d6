# The exact mean, in the type of the data.
from statistics import mean, StatisticsError
from fractions import Fraction as F
for data in [[1, 2, 3, 4], [1, 2], [1.5, 2.5], [F(1, 2), F(1, 3)], [0.1] * 10, [1e20, 1, 3, -1e20], [True, False], range(10), (1, 2.5), [F(1, 2), 0.25], {1, 2, 6}, [float('inf'), 1]]:
    print(repr(mean(data)))
for data in [[], ['a'], [1, None], 5]:
    try:
        print(mean(data))
    except Exception as error:
        print(type(error).__name__, error)
print(issubclass(StatisticsError, ValueError), mean(x * x for x in range(5)))
