# Without a seed generators differ from each other.
import random
a, b = random.Random(), random.Random()
print(a.random() != b.random(), 0 <= random.random() < 1)
random.seed()
x = random.random()
random.seed(None)
print(x != random.random())
