# The four operations, with 28 digits.
from decimal import Decimal as D
a, b = D('7.35'), D('-1.2')
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), -a, +a, abs(b), a ** 2, b ** 3)
print(a + 1, 1 + a, 2 - a, a - 2, 3 * a, a / 3, 3 / a, 10 // a, 10 % a, divmod(10, a), a + True)
print(D(1) / 3, D(2) / 3, D(1) / 7, D(10) / 4, D('0.1') + D('0.2'), D('1.10') + D('2.2'), D('1.0') * D('2.00'), D(100) / D('10.0'))
print(D('1e28') + 1, D('9999999999999999999999999999') + 2, D('1e30') - D('1e-30'), D('-7') // 2, D('-7') % 2, D(7) % D('-2'), sum([D('0.1')] * 10))
