# The gamma distribution in its three cases.
import random
random.seed(14)
print([random.gammavariate(2.5, 1.5) for _ in range(4)], [random.gammavariate(1.0, 2.0) for _ in range(2)], [random.gammavariate(0.5, 1) for _ in range(5)])
for args in [(0, 1), (1, 0), (-1, 2)]:
    try:
        print(random.gammavariate(*args))
    except ValueError as error:
        print(error)
