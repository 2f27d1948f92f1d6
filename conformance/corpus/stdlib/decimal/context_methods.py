# A context computes by itself.
from decimal import Context, Decimal as D, ROUND_DOWN
c = Context(prec=5, rounding=ROUND_DOWN)
print(c.add(1, D('2.345678')), c.subtract(1, 2), c.multiply(D('1.11111'), 3), c.divide(2, 3), c.divide_int(7, 2), c.remainder(7, 3), c.divmod(7, 2), c.power(2, 20), c.power(2, 3, 5), c.sqrt(2), c.exp(1), c.ln(10), c.log10(5))
print(c.abs(D('-1.234567')), c.plus(D('1.234567')), c.minus(3), c.fma(2, 3, 4), c.compare(1, 2), c.max(1, 2), c.min(1, 2), c.quantize(D('1.239'), D('0.01')), c.normalize(D('1.500')), c.to_integral_value(D('2.7')), c.create_decimal('1.23456789'), c.create_decimal(123456789), c.create_decimal_from_float(0.1))
print(c.to_sci_string(D('1e10')), c.to_eng_string(D('1e10')), c.is_zero(0), c.is_signed(-1), c.number_class(5), c.logb(100), c.scaleb(1, 2), c.shift(12, 1), c.rotate(12, 1), c.next_plus(1), c.same_quantum(1, 2), c.copy_sign(1, -1), c.copy_decimal(5), c.compare_total(1, 2), c.Etiny(), c.copy() is c)
for f in [lambda: c.add(1, 'a'), lambda: c.sqrt(1.5), lambda: c.divide(1, 0), lambda: c.create_decimal('x'), lambda: c.canonical(5)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
