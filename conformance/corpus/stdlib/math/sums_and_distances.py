# Sums and norms round once.
import math
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e16, 1, -1e16]), math.fsum([]), math.fsum(x / 10 for x in range(10)))
print(math.fsum([1e308, -1e308, 1.5]), math.fsum([math.inf, 1]), math.fsum([1e-16, 1, 1e16]))
print(math.hypot(3, 4), math.hypot(), math.hypot(1, 1, 1, 1), math.hypot(1e200, 1e200), math.hypot(5e-324, 0))
print(math.dist((1, 2), (4, 6)), math.dist([0.1], [0.3]), math.hypot(math.inf, math.nan))
print(math.sumprod([0.1, 0.2, 0.3], [10, 20, 30]))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9))
print(math.nextafter(1, 2), math.nextafter(1, 0), math.nextafter(0, 1), math.nextafter(1, 2, steps=3), math.nextafter(-1, 1, steps=2))
print(math.ulp(1), math.ulp(0), math.ulp(-1e300), math.ulp(math.inf))
print(math.frexp(0.75), math.frexp(-10), math.modf(-1.5), math.ldexp(0.5, 4), math.copysign(3, -0.0), math.fabs(-2))
print(math.fmod(-7, 3), math.remainder(-7, 3), math.remainder(5, 2), math.fma(2, 3, 4), math.cbrt(27))
for error in ([1e308, 1e308], [math.inf, -math.inf]):
    try:
        math.fsum(error)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
