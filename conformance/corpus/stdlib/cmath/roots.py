# Square roots, on both sides of the cut.
import cmath
for z in [4, -4, complex(-4, -0.0), 2j, -2j, 3 + 4j, -3 - 4j, 0, 1e300 + 1e300j, 1e-320, complex(0, -0.0), 5e-324j]:
    print(z, cmath.sqrt(z))
