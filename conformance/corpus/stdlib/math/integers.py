# Functions of integers are exact at any size.
import math
print(math.factorial(0), math.factorial(5), math.factorial(25))
print(len(str(math.factorial(500))), math.factorial(100) % 10**30, math.factorial(100) % (10**9 + 7))
print(math.comb(5, 2), math.comb(5, 7), math.comb(100, 50), math.perm(5), math.perm(5, 2), math.perm(5, 9))
print(math.gcd(), math.gcd(12), math.gcd(12, -18), math.gcd(2**100, 6**50), math.gcd(0, 0))
print(math.lcm(), math.lcm(4, 6), math.lcm(4, 0), math.lcm(-3, 5, 7))
print(math.isqrt(0), math.isqrt(99), math.isqrt(10**40), math.isqrt(10**40 - 1))
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.9), math.floor(1e20), math.floor(True))
print(math.prod([1, 2, 3]), math.prod([]), math.prod([2, 3], start=5), math.prod([0.5, 4]), math.sumprod([1, 2, 3], [4, 5, 6]))
print(math.log(10**400), math.log2(2**2000), math.log10(10**400), math.log(8, 2))
