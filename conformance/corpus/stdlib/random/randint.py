# Both ends are in.
import random
random.seed(5)
print([random.randint(1, 6) for _ in range(30)], random.randint(0, 0), random.randint(-5, -1), random.randint(0, 10**30))
counts = [0] * 7
for _ in range(700):
    counts[random.randint(1, 6)] += 1
print(counts)
for args in [(2, 1), (1.5, 2), ('a', 1), (0, -5)]:
    try:
        print(random.randint(*args))
    except Exception as error:
        print(type(error).__name__, error)
