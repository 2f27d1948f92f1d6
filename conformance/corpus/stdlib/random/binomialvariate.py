# Successes in so many trials.
import random
random.seed(18)
print([random.binomialvariate() for _ in range(10)], [random.binomialvariate(10, 0.3) for _ in range(10)], [random.binomialvariate(1000, 0.5) for _ in range(5)])
print([random.binomialvariate(200, 0.9) for _ in range(6)], random.binomialvariate(5, 0.0), random.binomialvariate(5, 1.0), random.binomialvariate(0, 0.5), random.binomialvariate(10**6, 1e-7))
for args in [(-1, 0.5), (5, 1.5), (5, -0.1)]:
    try:
        print(random.binomialvariate(*args))
    except ValueError as error:
        print(error)
