# Floats between two bounds.
import random
random.seed(8)
print([random.uniform(1, 10) for _ in range(3)], random.uniform(5, -5), random.uniform(1.5, 1.5))
print([random.triangular() for _ in range(3)], random.triangular(0, 10, 2), random.triangular(5, 5), random.triangular(1, 3, mode=3), random.triangular(3, 1))
