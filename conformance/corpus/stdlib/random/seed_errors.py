# What cannot seed.
import random
for s in [[1], (1, 2), {}, 1j, object]:
    try:
        random.seed(s)
    except TypeError as error:
        print(error)
try:
    random.Random([])
except TypeError as error:
    print(error)
