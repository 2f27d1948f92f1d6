# Powers: integers, negative exponents, modulus.
print(2**0, 0**0, 0**5, (-2)**3, (-2)**2, 2**-1, (-2)**-3, 10**-2, 1**-5)
print(pow(2, 10), pow(2, 10, 1000), pow(2, -1, 7), pow(-3, 3, 7), pow(3, 2, -7), pow(5, 0, 1))
print(pow(2, 100, 10**9 + 7))
print(2**0.5, (-8)**(1/3), 4**-0.5, 0**0.0, pow(2.0, 3), (-1)**0.5)
print(True**True, 2**True, False**0, 7**77 % 100)
