# Zeros have signs and exponents.
from decimal import Decimal as D, localcontext, ROUND_FLOOR
print(D('-0'), -D(0), +D('-0'), abs(D('-0')), D(0) * -1, D('-0') + D('-0'), D(1) - 1, D('0.00') + 0, D('0e3') * D('0e-5'), D('-0') == 0, D('0.00'), D(0) / -5, D('-0') / 3)
with localcontext(rounding=ROUND_FLOOR):
    print(D(1) - 1, -D(0), +D('-0'), D('1.5') - D('1.5'))
