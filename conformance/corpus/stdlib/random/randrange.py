# Numbers out of a range.
import random
random.seed(9)
print([random.randrange(10) for _ in range(15)], [random.randrange(5, 10) for _ in range(10)])
print([random.randrange(0, 100, 7) for _ in range(10)], [random.randrange(10, 0, -3) for _ in range(10)], random.randrange(10**40))
for args in [(0,), (-5,), (5, 5), (5, 1), (1, 10, 0), (1, 10, -1), (1.5,), ('a',), (1, 2.5)]:
    try:
        print(random.randrange(*args))
    except Exception as error:
        print(args, type(error).__name__, error)
try:
    random.randrange(5, step=2)
except TypeError as error:
    print(error)
