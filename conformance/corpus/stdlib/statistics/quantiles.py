# Cut points, two ways.
from statistics import quantiles
data = [105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91, 103, 129]
print(quantiles(data), quantiles(data, n=10), quantiles(data, method='inclusive'), quantiles([1, 2], n=4), quantiles([5], n=3), quantiles(iter([1, 2, 3]), n=2), quantiles([1, 2, 3], n=1))
print([round(q, 3) for q in quantiles([x / 7 for x in range(20)], n=7, method='inclusive')], quantiles([0, 100], n=100)[:3])
for args, kw in [(([],), {}), (([1, 2],), {'n': 0}), (([1, 2],), {'method': 'x'})]:
    try:
        print(quantiles(*args, **kw))
    except Exception as error:
        print(type(error).__name__, error)
