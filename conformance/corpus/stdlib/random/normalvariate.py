# Normal numbers by rejection.
import random
random.seed(12)
print([random.normalvariate(0, 1) for _ in range(5)], random.normalvariate(10, 2), random.normalvariate())
print([random.lognormvariate(0, 0.25) for _ in range(3)])
xs = [random.normalvariate(50, 5) for _ in range(500)]
print(round(sum(xs) / 500, 6))
