# Heavy tails.
import random
random.seed(17)
print([random.paretovariate(3) for _ in range(4)], [random.weibullvariate(1, 1.5) for _ in range(4)], random.weibullvariate(2, 1), random.paretovariate(0.5))
