# Sums and scales of normal distributions.
from statistics import NormalDist
a, b = NormalDist(10, 3), NormalDist(5, 4)
print(a + b, a - b, a + 1, 1 + a, a - 2, 2 - a, a * 2, 3 * a, a / 2, -a, +a, a * -1)
print(a == NormalDist(10, 3), a == b, a != 5, hash(a) == hash(NormalDist(10, 3)), repr(NormalDist(1.5)), (a * 9 / 5 + 32).mean)
for f in [lambda: a * b, lambda: a / b, lambda: setattr(a, 'mean', 1), lambda: a + 'x']:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__)
