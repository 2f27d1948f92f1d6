# Roots, divisors and products of long integers are exact.
import math

n = 3 ** 40_000
for m in (n * n, n * n - 1, n * n + 1, (1 << 200_000) - 1):
    r = math.isqrt(m)
    print(r * r <= m < (r + 1) * (r + 1))
print(math.isqrt(n * n) == n, math.isqrt(n * n - 1) == n - 1)
a, b = 7 ** 20_000, 11 ** 20_000
print(math.gcd(a * n, b * n) == n, math.gcd(a, b), math.gcd(-a * 6, a * 4) == 2 * a, math.gcd(a, 0) == a, math.gcd(a, 14))
print(math.lcm(a * 6, -a * 4) == 12 * a, math.lcm(a, 0), math.lcm(a, b) == a * b)
f = math.factorial(5000)
print(f % 10 ** 1249 == 0, f.bit_length(), math.perm(5000, 5000) == f, math.comb(5000, 2500) * math.factorial(2500) ** 2 == f)
