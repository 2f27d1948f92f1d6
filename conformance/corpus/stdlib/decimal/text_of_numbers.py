# When a number is written with an exponent.
from decimal import Decimal as D
for text in ['1e5', '1e-5', '1e-6', '1e-7', '123e-10', '0e-6', '0e-7', '0e5', '123e3', '1.20', '-0.00', '12345678901234567890e-30', '1e+28', '100e-2']:
    d = D(text)
    print(text, str(d), repr(d), d.to_eng_string(), d.adjusted(), d.normalize(), d.logb() if d else None)
