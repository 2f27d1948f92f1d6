# Fused multiplication, and the nearer remainder.
from decimal import Decimal as D, Context
print(D(2).fma(3, 5), D('1.1').fma(D('1.1'), D('-1.21')), Context(prec=3).fma(D('1.23'), D('1.23'), D('-1.51')), D(10).remainder_near(6), D(10).remainder_near(3), D(-10).remainder_near(3), D('10.2').remainder_near(1), D('3.6').remainder_near(D('1.3')), D(5).remainder_near(2), D(7).remainder_near(2))
for f in [lambda: D(1).remainder_near(0), lambda: D('inf').fma(0, 1), lambda: D('inf').remainder_near(2), lambda: D('1e30').remainder_near(1), lambda: D(1).fma('a', 2)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
