# Division by zero, in all its forms.
from decimal import Decimal as D, DivisionByZero, InvalidOperation
for f in [lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) // 0, lambda: D(0) // 0, lambda: D(1) % 0, lambda: D(0) % 0, lambda: divmod(D(1), 0), lambda: divmod(D(0), D(0)), lambda: D(0) ** 0, lambda: D(0).ln(), lambda: D(0) ** -1, lambda: 1 / D('-0')]:
    try:
        print(f())
    except ArithmeticError as error:
        print(type(error).__name__, error, isinstance(error, ZeroDivisionError))
