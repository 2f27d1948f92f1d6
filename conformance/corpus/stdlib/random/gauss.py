# Normal numbers two at a time.
import random
random.seed(10)
print([random.gauss(0, 1) for _ in range(5)], random.gauss(100, 15), random.gauss(), random.gauss(mu=5, sigma=0))
random.seed(10)
first = random.gauss(0, 1)
state = random.getstate()
second = random.gauss(0, 1)
random.setstate(state)
print(second == random.gauss(0, 1), state[2] is None, second)
