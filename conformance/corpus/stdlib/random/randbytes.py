# Bytes at random.
import random
random.seed(11)
print(random.randbytes(0), random.randbytes(1), random.randbytes(10), len(random.randbytes(1000)))
try:
    random.randbytes(-1)
except ValueError as error:
    print(error)
