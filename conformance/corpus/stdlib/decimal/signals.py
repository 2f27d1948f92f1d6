# The signals' family.
import decimal
for name in ['Clamped', 'DivisionByZero', 'FloatOperation', 'Inexact', 'InvalidOperation', 'Overflow', 'Rounded', 'Subnormal', 'Underflow']:
    cls = getattr(decimal, name)
    print(name, [c.__name__ for c in cls.__mro__[1:-2]], cls.__module__)
try:
    decimal.Decimal(1) / 0
except ZeroDivisionError as error:
    print(repr(error), error.args)
