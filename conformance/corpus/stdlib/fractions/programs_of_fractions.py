# Exact sums: harmonic numbers, Egyptian fractions, Bernoulli numbers.
from fractions import Fraction as F
from math import comb
print(sum(F(1, n) for n in range(1, 21)))
x, parts = F(7, 15), []
while x:
    n = -(-x.denominator // x.numerator)
    parts.append(F(1, n))
    x -= F(1, n)
print(parts)
b = []
for m in range(11):
    b.append((m == 0) - sum((comb(m, k) * b[k] / (m - k + 1) for k in range(m)), F(0)))
print([str(v) for v in b])
