# Bit operations of negatives follow two's complement without end.
for a in 5, -5, 0, -1, 255:
    print(a, ~a, a >> 1, a << 3, a & 12, a | 12, a ^ 12, a & -4, a | -4, a ^ -4)
print(-1 >> 100, 1 >> 100, -8 >> 1, 7 >> 0, 0 << 1000)
print(0b1010 & ~0b10, 1 << 10 - 1, 1 | 2 ^ 3 & 4, 5 & 3 == 3)
print(True & False, True | 2, True ^ True, ~True if False else -2, type(True & True).__name__)
print(type(True & 1).__name__)
mask = 0
for bit in 0, 3, 5: mask |= 1 << bit
print(bin(mask), [i for i in range(8) if mask >> i & 1], bin(-mask), bin(~mask & 0xff))
try: 1 << 2.0
except TypeError as e: print(e)
try: 1 >> -1
except ValueError as e: print(e)
