# What the module offers.
import random
print(sorted(random.__all__))
print(random.Random.__module__, random.SystemRandom.__mro__[1].__name__, callable(random.seed))
