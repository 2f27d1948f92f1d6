# Elements that are there several times.
import random
random.seed(4)
print(random.sample(['red', 'blue'], counts=[4, 2], k=5), random.sample('ab', 3, counts=[1, 5]), random.sample([], 0, counts=[]))
for kw in [{'counts': [1], 'k': 1}, {'counts': [1.5, 2], 'k': 1}, {'counts': [-3, 1], 'k': 1}, {'counts': [1, 1], 'k': 3}]:
    try:
        print(random.sample('ab', **kw))
    except Exception as error:
        print(type(error).__name__, error)
