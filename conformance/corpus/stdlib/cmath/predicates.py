# Which numbers are finite, infinite, or none at all.
import cmath
for z in [1, 1j, complex('inf'), complex(0, float('nan')), complex(float('inf'), float('nan')), -0.0]:
    print(z, cmath.isfinite(z), cmath.isinf(z), cmath.isnan(z))
print(cmath.isclose(1 + 1e-10j, 1), cmath.isclose(1, 1.1), cmath.isclose(1, 1.1, rel_tol=0.1), cmath.isclose(0, 1e-12j, abs_tol=1e-9), cmath.isclose(cmath.inf, cmath.inf), cmath.isclose(cmath.nan, cmath.nan), cmath.isclose(cmath.infj, 1))
try:
    cmath.isclose(1, 2, rel_tol=-1)
except ValueError as error:
    print(error)
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
