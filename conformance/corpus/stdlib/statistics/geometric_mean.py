# The mean of growth.
from statistics import geometric_mean
print(geometric_mean([54, 24, 36]), geometric_mean([1.0, 0.00001, 10**10]), geometric_mean([0, 5]), geometric_mean(iter([2, 8])), geometric_mean([float('nan'), 1]))
for data in [[], [-1, 2], ['a']]:
    try:
        print(geometric_mean(data))
    except Exception as error:
        print(type(error).__name__, error)
