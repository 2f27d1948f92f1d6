# Spread of samples and populations.
from statistics import variance, pvariance
from fractions import Fraction as F
data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(variance(data), pvariance(data), variance(data, 1.6), pvariance(data, mu=1.5), repr(variance([F(1, 6), F(1, 2), F(5, 3)])), variance([1, 2, 3, 4]), pvariance([1, 2, 3, 4]), pvariance([5]), variance([1e9 + x for x in (4, 7, 13, 16)]))
print(variance(iter([1, 2])), pvariance([0.1] * 3), variance([1, 1]), pvariance([True, False]))
for f, d in [(variance, [1]), (pvariance, []), (variance, []), (variance, ['a', 'b'])]:
    try:
        print(f(d))
    except Exception as error:
        print(type(error).__name__, error)
