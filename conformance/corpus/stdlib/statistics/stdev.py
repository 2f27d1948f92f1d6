# Correctly rounded roots of the variance.
from statistics import stdev, pstdev
data = [1.5, 2.5, 2.5, 2.75, 3.25, 4.75]
print(stdev(data), pstdev(data), stdev([1, 2]), pstdev([1, 2, 3, 4]), stdev(data, 3), pstdev(data, mu=3), stdev([1, 1]), stdev([10**30, 10**30 + 10**20]), pstdev([1e-200, 3e-200]))
for f, d in [(stdev, [1]), (pstdev, []), (stdev, [float('inf'), 1]), (pstdev, [float('nan')])]:
    try:
        print(f(d))
    except Exception as error:
        print(type(error).__name__, error)
