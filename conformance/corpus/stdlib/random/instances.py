# Generators of their own.
import random
a, b = random.Random(1), random.Random(1)
print(a.random() == b.random(), a.getstate() == b.getstate(), a.randint(1, 100), b.randint(1, 100), a.VERSION)
random.seed(5)
x = random.random()
a.random()
random.seed(5)
print(x == random.random(), random.Random('s').choice('abc'), random.Random(x=3).random(), isinstance(a, random.Random))
