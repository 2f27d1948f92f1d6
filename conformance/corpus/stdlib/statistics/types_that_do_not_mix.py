# What the mean of mixed types is.
from statistics import mean, variance, StatisticsError
from fractions import Fraction as F
class Odd(int):
    pass
class Real(float):
    pass
for data in [[1, F(1, 2)], [1.5, F(1, 2)], [Odd(3), Odd(5)], [Real(1.5), 2.5], [Odd(3), 2.5], [1, True]]:
    print(type(mean(data)).__name__, mean(data), type(variance(data)).__name__)
try:
    mean([1, 'a'])
except TypeError as error:
    print(error)
try:
    mean([1j, 2])
except TypeError as error:
    print(error)
