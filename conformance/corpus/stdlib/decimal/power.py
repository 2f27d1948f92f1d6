# Whole, fractional and modular powers.
from decimal import Decimal as D
for a, b in [(2, 10), (2, -3), ('1.1', 100), (2, '0.5'), ('-2', 3), ('1.5', '2.5'), (10, 28), (10, 29), (10, '-5'), ('0.5', 40), (0, 5), ('inf', 2), ('-inf', 3), ('inf', -1), (5, 0), (1, 'inf'), ('0.5', 'inf'), (7, '3.7'), (4, '0.5'), (8, '-0.5'), ('1.00', 3), (3, 200), (100, '-1.5')]:
    print(a, b, D(a) ** D(b))
print(pow(D(3), 4, 5), pow(D(-3), 3, 7), 2 ** D(5), pow(D(10), D(20), D(97)))
for f in [lambda: D(-2) ** D('0.5'), lambda: pow(D(3), -1, 5), lambda: pow(D(3), 2, 0), lambda: D(10) ** 10**10, lambda: pow(D('1.5'), 2, 5), lambda: D(-1) ** D('inf')]:
    try:
        print(f())
    except ArithmeticError as error:
        print(type(error).__name__, error)
