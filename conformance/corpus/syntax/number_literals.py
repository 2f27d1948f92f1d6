# Every way to write a number.
print(1_000_000, 0x_ff, 0b1010, 0o17, 0XAB, 00, 0_0)
print(1., .5, 1e3, 1E-2, 1_0.0_1e1_0, 0e0)
print(1j, 2.5J, 3e2j, 1 + 2j)
print(0xffffffffffffffffffff, 10**20)
print(-1 ** 2, (-1) ** 2, 2 ** -1, 2 ** 3 ** 2, -2 ** -2)
print(1 .real, 1.0.imag, 5 .bit_length())
print(~5, -~5, +-+5, ~-5)
print(1if True else 2)
