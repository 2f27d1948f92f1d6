# Money, pi, e and compound interest.
from decimal import Decimal as D, getcontext, ROUND_HALF_UP
prices = [D('19.99'), D('5.01'), D('0.10')]
total = sum(prices)
tax = (total * D('0.19')).quantize(D('0.01'), rounding=ROUND_HALF_UP)
print(total, tax, total + tax, f'{total + tax:,.2f}')
balance = D(1000)
for year in range(5):
    balance = (balance * D('1.045')).quantize(D('0.01'))
print(balance)
def pi():
    getcontext().prec += 2
    lasts, t, s, n, na, d, da = 0, D(3), 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n + na, na + 8
        d, da = d + da, da + 32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s
print(pi())
getcontext().prec = 60
print(pi())
