# Floats of 53 bits.
import random
random.seed(7)
xs = [random.random() for _ in range(2000)]
print(xs[:3], xs[-1], min(xs), max(xs), sum(xs))
print(all(0 <= x < 1 for x in xs), len(set(xs)))
try:
    random.random(1)
except TypeError as error:
    print('refused')
