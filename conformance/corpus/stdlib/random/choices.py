# Several of a population, with weights.
import random
random.seed(2)
print(random.choices('abc', k=10), random.choices([1, 2, 3], weights=[10, 1, 1], k=12), random.choices('xy', cum_weights=[1, 4], k=8))
print(random.choices(range(100)), random.choices('ab', [0, 1], k=3), random.choices('ab', [0.5, 1.5], k=5), random.choices('abc', k=0))
for kw in [{'weights': [1]}, {'weights': [0, 0, 0]}, {'weights': [1, 2, 3], 'cum_weights': [1, 2, 3]}, {'weights': [-1, 0, 0]},
           {'weights': [float('inf'), 1, 1]}, {'weights': 5}, {'cum_weights': [1, 2]}]:
    try:
        print(random.choices('abc', **kw))
    except Exception as error:
        print(type(error).__name__, error)
try:
    print(random.choices([], k=1))
except IndexError as error:
    print(error)
