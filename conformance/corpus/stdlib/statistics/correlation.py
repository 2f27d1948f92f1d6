# Pearson's and Spearman's coefficients, and covariance.
from statistics import correlation, covariance
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(correlation(x, y), correlation(x, x), correlation(x, list(reversed(x))), correlation([1, 2, 3, 4], [10, 20, 25, 1000], method='ranked'), correlation([1, 2, 2, 3], [1, 3, 2, 4], method='ranked'))
print(covariance(x, y), covariance(x, x), covariance([0.1, 0.2], [5, 3]), correlation([1e-200, 2e-200, 4e-200], [1, 2, 3]), correlation([1e200, 2e200, 4e200], [1, 2, 3]))
for f, args, kw in [(correlation, ([1], [1]), {}), (correlation, ([1, 2], [1]), {}), (correlation, ([1, 1], [1, 2]), {}), (covariance, ([1], [2]), {}), (covariance, ([1, 2], [2]), {}), (correlation, ([1, 2], [1, 2]), {'method': 'x'})]:
    try:
        print(f(*args, **kw))
    except Exception as error:
        print(type(error).__name__, error)
