# polar, rect and phase.
import cmath
for z in [0, 1, -1, complex(-1, -0.0), 1j, 3 + 4j, -3 - 4j, complex('inf'), complex(0, float('-inf'))]:
    print(z, cmath.polar(z), cmath.phase(z))
print(cmath.rect(2, 0), cmath.rect(1, cmath.pi / 2), cmath.rect(0, 5), cmath.rect(-3, 1), cmath.rect(float('inf'), 1), cmath.rect(float('inf'), 0))
for f in [lambda: cmath.rect(1, float('inf')), lambda: cmath.polar(complex(1e308, 1e308)), lambda: cmath.rect('a', 1), lambda: cmath.rect(1j, 1)]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
