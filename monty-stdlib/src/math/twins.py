# What the functions of `math` do with numbers made by classes: ask for a float or an int, then again.


def math_real(x):
    method = _lookup(x, '__float__')
    if method is not None:
        value = method()
        if not _is_instance(value, float):
            raise TypeError(f"{_type_name(x)}.__float__() must return a float, not {_type_name(value)}")
        return _plain(value)
    method = _lookup(x, '__index__')
    if method is not None:
        return float(index(x))
    if _is_instance(x, float) or _is_instance(x, int):
        return x
    raise TypeError(f"must be real number, not {_type_name(x)}")


def math_function(name):
    return getattr(_import('math'), name)


def math_acos(x):
    return math_function('acos')(math_real(x))


def math_acosh(x):
    return math_function('acosh')(math_real(x))


def math_asin(x):
    return math_function('asin')(math_real(x))


def math_asinh(x):
    return math_function('asinh')(math_real(x))


def math_atan(x):
    return math_function('atan')(math_real(x))


def math_atanh(x):
    return math_function('atanh')(math_real(x))


def math_cbrt(x):
    return math_function('cbrt')(math_real(x))


def math_cos(x):
    return math_function('cos')(math_real(x))


def math_cosh(x):
    return math_function('cosh')(math_real(x))


def math_degrees(x):
    return math_function('degrees')(math_real(x))


def math_erf(x):
    return math_function('erf')(math_real(x))


def math_erfc(x):
    return math_function('erfc')(math_real(x))


def math_exp(x):
    return math_function('exp')(math_real(x))


def math_exp2(x):
    return math_function('exp2')(math_real(x))


def math_expm1(x):
    return math_function('expm1')(math_real(x))


def math_fabs(x):
    return math_function('fabs')(math_real(x))


def math_frexp(x):
    return math_function('frexp')(math_real(x))


def math_gamma(x):
    return math_function('gamma')(math_real(x))


def math_isfinite(x):
    return math_function('isfinite')(math_real(x))


def math_isinf(x):
    return math_function('isinf')(math_real(x))


def math_isnan(x):
    return math_function('isnan')(math_real(x))


def math_lgamma(x):
    return math_function('lgamma')(math_real(x))


def math_log10(x):
    return math_function('log10')(math_real(x))


def math_log1p(x):
    return math_function('log1p')(math_real(x))


def math_log2(x):
    return math_function('log2')(math_real(x))


def math_modf(x):
    return math_function('modf')(math_real(x))


def math_radians(x):
    return math_function('radians')(math_real(x))


def math_sin(x):
    return math_function('sin')(math_real(x))


def math_sinh(x):
    return math_function('sinh')(math_real(x))


def math_sqrt(x):
    return math_function('sqrt')(math_real(x))


def math_tan(x):
    return math_function('tan')(math_real(x))


def math_tanh(x):
    return math_function('tanh')(math_real(x))


def math_ulp(x):
    return math_function('ulp')(math_real(x))


def math_atan2(x, y):
    return math_function('atan2')(math_real(x), math_real(y))


def math_copysign(x, y):
    return math_function('copysign')(math_real(x), math_real(y))


def math_fmod(x, y):
    return math_function('fmod')(math_real(x), math_real(y))


def math_pow(x, y):
    return math_function('pow')(math_real(x), math_real(y))


def math_remainder(x, y):
    return math_function('remainder')(math_real(x), math_real(y))


def math_fma(x, y, z):
    return math_function('fma')(math_real(x), math_real(y), math_real(z))


def math_ldexp(x, i):
    return math_function('ldexp')(math_real(x), index(i))


def math_log(x, base=_missing):
    if base is _missing:
        return math_function('log')(math_real(x))
    return math_function('log')(math_real(x), math_real(base))


def math_isclose(a, b, rel_tol=1e-09, abs_tol=0.0):
    return math_function('isclose')(math_real(a), math_real(b), rel_tol=math_real(rel_tol), abs_tol=math_real(abs_tol))


def math_nextafter(x, y, steps):
    return math_function('nextafter')(math_real(x), math_real(y), steps=steps if steps is None else index(steps))


def math_rounding(x, name, function):
    method = _lookup(x, name)
    if method is not None:
        return method()
    if name == '__trunc__' and not _is_instance(x, float) and not _is_instance(x, int):
        raise TypeError(f"type {_type_name(x)} doesn't define __trunc__ method")
    return math_function(function)(_plain(math_real(x)))


def math_floor(x):
    return math_rounding(x, '__floor__', 'floor')


def math_ceil(x):
    return math_rounding(x, '__ceil__', 'ceil')


def math_trunc(x):
    return math_rounding(x, '__trunc__', 'trunc')


def math_factorial(n):
    return math_function('factorial')(index(n))


def math_isqrt(n):
    return math_function('isqrt')(index(n))


def math_comb(n, k):
    return math_function('comb')(index(n), index(k))


def math_perm(n, k):
    return math_function('perm')(index(n), k if k is None else index(k))


def math_gcd(integers):
    return math_function('gcd')(*[index(n) for n in integers])


def math_lcm(integers):
    return math_function('lcm')(*[index(n) for n in integers])


def math_hypot(coordinates):
    return math_function('hypot')(*[math_real(x) for x in coordinates])


def math_fsum(seq):
    return math_function('fsum')([math_real(x) for x in seq])


def math_dist(p, q):
    return math_function('dist')([math_real(x) for x in p], [math_real(x) for x in q])


def math_prod(iterable, start):
    for x in iterable:
        start = start * x
    return start


def math_sumprod(p, q):
    p = list(p)
    q = list(q)
    if len(p) != len(q):
        raise ValueError("Inputs are not the same length")
    total = 0
    for i in range(len(p)):
        total = total + p[i] * q[i]
    return total
