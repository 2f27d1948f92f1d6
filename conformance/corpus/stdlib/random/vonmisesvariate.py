# Angles.
import random
random.seed(16)
print([random.vonmisesvariate(0, 4) for _ in range(4)], random.vonmisesvariate(1, 0), [random.vonmisesvariate(3, 0.5) for _ in range(3)], random.vonmisesvariate(0, 1e-7))
