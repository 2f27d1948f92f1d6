# An int seeds by its magnitude, however large.
import random
for s in [0, 1, 42, -42, 2**32, 2**32 - 1, 2**64 + 5, 10**50, 12345678901234567890, True]:
    random.seed(s)
    print(s, random.random(), random.random(), random.getrandbits(32))
