# The beta distribution.
import random
random.seed(15)
print([random.betavariate(2, 3) for _ in range(4)], [random.betavariate(0.5, 0.5) for _ in range(4)], random.betavariate(1, 1))
try:
    random.betavariate(0, 1)
except ValueError as error:
    print(error)
