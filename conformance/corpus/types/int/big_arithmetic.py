# Integers of any size.
a, b = 2**100, 3**70
print(a, b, a * b, a + b, a - b)
print(b // a, b % a, -b // a, -b % a, divmod(-b, -a))
print(a ** 3, (-a) ** 3, pow(3, 1000, 10**20), pow(a, b, 97))
print(-a >> 98, a >> 200, -a >> 200, 1 << 100, -1 << 64)
print(a & -b, a | b, a ^ -b, ~a)
print(a == 2.0**100, a < b, -a < b, a != a + 1, hash(a) == hash(float(a)))
print(int("9" * 50) + 1, sum([10**30] * 3), 10**18 * 10**18, 2**63 - 1, -2**63, 2**64)
print((2**64).bit_length(), (-2**64).bit_count(), (0).bit_length(), 10**25 // 7, 123456789 ** 5)
print(99999999999 * 99999999999 - 99999999998 * 99999999999)
print(2**62 + 2**62, -(2**62) * 2, (2**31) * (2**31), (2**48 - 1) + 1, -(2**48) - 1)
