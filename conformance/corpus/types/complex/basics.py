# Complex numbers: arithmetic, repr, parsing.
z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate(), -z, z * 2, z / 2, z ** 2, z * z, z == 3 + 4j, 1 + 0j == 1)
print(1j * 1j, 1j ** 2, complex(1), complex(1, -2), complex("1+2j"), complex(" -3.5j "))
print(complex("inf"), complex("(2)"))
print(repr(0j), -0j, complex(0, -0.0), complex(-0.0, 1), 1e20j, [1.5 + 2j], f"{z}", f"{z:.2f}")
print(str(1j), complex(1, float("nan")))
print(bool(0j), hash(1 + 0j) == hash(1), {1: "a"}[1 + 0j], sum([1j, 2]), (2 + 1j) / (1 - 1j))
print((1 + 2j) - 1, 2 ** 1j == 2 ** 1j)
