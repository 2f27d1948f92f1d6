# Without repetition.
import random
random.seed(3)
print(random.sample(range(10), 4), random.sample('abcdef', 6), random.sample(range(10**9), 5), random.sample([1], 1), random.sample([], 0))
print(random.sample(range(1000), 30)[:5], random.sample(range(50), 40)[:10], random.sample(('x', 'y'), k=2))
for args in [([1, 2], 3), ([1], -1), ({1, 2}, 1), (5, 1), ({'a': 1}, 1)]:
    try:
        print(random.sample(*args))
    except Exception as error:
        print(type(error).__name__, error)
