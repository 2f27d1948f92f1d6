# The mean of rates.
from statistics import harmonic_mean
from fractions import Fraction as F
print(harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([5]), harmonic_mean([0, 3]), harmonic_mean([F(1, 2), F(1, 3)]), harmonic_mean(iter([1, 2.0])), harmonic_mean([2.5, 3, 10]))
for args in [([],), ([-1, 2],), ([1, 2], [1]), (['a'],), ([-3],), ([1, 2], [-1, 1]), ([1], [0])]:
    try:
        print(harmonic_mean(*args))
    except Exception as error:
        print(type(error).__name__, error)
