# The mean as a float, with weights.
from statistics import fmean
print(fmean([1, 2, 4]), fmean([3.5, 4.0, 5.25]), fmean(iter([1, 2])), fmean([1, 2, 3], [3, 1, 1]), fmean([85, 92, 83, 91], weights=[0.2, 0.2, 0.3, 0.3]), fmean(iter([1, 2]), iter([1, 3])))
for args in [([],), ([1, 2], [1]), ([1, 2], [0, 0]), (['a'],)]:
    try:
        print(fmean(*args))
    except Exception as error:
        print(type(error).__name__, error)
