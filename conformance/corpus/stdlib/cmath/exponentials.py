# exp, log and log10.
import cmath
for z in [0, 1, 1j, -1, 2 - 3j, 1e-3 + 1e-3j, 700, -0.0, complex(-1, -0.0), 0.9 + 0.1j]:
    print(z, cmath.exp(z), cmath.log(z) if z else None, cmath.log10(z) if z else None)
print(cmath.log(8, 2), cmath.log(1j, 2), cmath.log(100, 10))
for f in [lambda: cmath.log(0), lambda: cmath.exp(1000), lambda: cmath.log10(0j), lambda: cmath.log(2, 0)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
