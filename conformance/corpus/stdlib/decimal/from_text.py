# Texts that are numbers, and some that are not.
from decimal import Decimal
for text in ['1', '-1.50', '+.5', '5.', '1e5', '1E-7', '0.000001', '0.0000001', ' 12.5\n', '1_000.5', 'Infinity', '-inf', 'nan', '-sNaN', 'NaN123', '\u0661.5', '007', '-0', '0E+3', '0e-10', '1e999999', '123456789012345678901234567890.5']:
    print(repr(text), repr(Decimal(text)), Decimal(text))
for text in ['', 'x', '1e', '1.2.3', '--1', '1 2', 'infx', 'nanx', '.', 'e5', '0x10', '1e5.5', '1e9999999999999999999']:
    try:
        print(Decimal(text))
    except Exception as error:
        print(repr(text), type(error).__name__, error)
