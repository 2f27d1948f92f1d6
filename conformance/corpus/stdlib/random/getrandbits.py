# So many bits.
import random
random.seed(3)
for k in [0, 1, 5, 31, 32, 33, 64, 65, 100, 1000]:
    n = random.getrandbits(k)
    print(k, n, n.bit_length() <= k)
for k in [-1, 'a', 1.5]:
    try:
        print(random.getrandbits(k))
    except Exception as error:
        print(type(error).__name__, error)
