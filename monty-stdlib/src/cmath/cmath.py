# Functions of complex numbers, after Kahan and annex G of C, on the real functions of `math`.

import math as _math

pi = _math.pi
e = _math.e
tau = _math.tau
inf = _math.inf
nan = _math.nan
infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_MAX = 1.7976931348623157e308
_MIN = 2.2250738585072014e-308
_LARGE = _MAX / 4.0
_SQRT_LARGE = _math.sqrt(_LARGE)
_LOG_LARGE = _math.log(_LARGE)
_SQRT_MIN = _math.sqrt(_MIN)
_LN2 = 0.6931471805599453094
_LN10 = 2.302585092994045684

_sign = _math.copysign


def _complex(z):
    if type(z) is complex:
        return z
    method = getattr(type(z), '__complex__', None)
    if method is not None and not isinstance(z, (int, float)):
        value = method(z)
        if not isinstance(value, complex):
            raise TypeError(f'__complex__ returned non-complex (type {_type_name(value)})')
        return complex(value.real, value.imag)
    return complex(_real(z), 0.0)


def _real(x):
    if isinstance(x, (float, int)):
        return float(x)
    if hasattr(type(x), '__float__') or hasattr(type(x), '__index__'):
        return float(x)
    raise TypeError(f'must be real number, not {_type_name(x)}')


def _finite(z):
    return _math.isfinite(z.real) and _math.isfinite(z.imag)


def _domain():
    return ValueError('math domain error')


def _checked(real, imag):
    # A result of finite numbers that is not finite is out of range.
    if _math.isinf(real) or _math.isinf(imag):
        raise OverflowError('math range error')
    return complex(real, imag)


def _angle_of_infinity(x, y):
    # The angle of a number of which a part is infinite and none is a NaN.
    if _math.isinf(x):
        if _math.isinf(y):
            return _sign(0.75 * pi if x < 0 else 0.25 * pi, y)
        return _sign(pi if x < 0 else 0.0, y)
    return _sign(0.5 * pi, y)


def sqrt(z, /):
    """Return the square root of z."""
    z = _complex(z)
    return _sqrt(z.real, z.imag)


def _sqrt(x, y):
    if not (_math.isfinite(x) and _math.isfinite(y)):
        if _math.isinf(y):
            return complex(inf, y)
        if _math.isinf(x):
            if _math.isnan(y):
                return complex(nan, inf) if x < 0 else complex(inf, nan)
            return complex(0.0, _sign(inf, y)) if x < 0 else complex(inf, _sign(0.0, y))
        return complex(nan, nan)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < _MIN and ay < _MIN:
        ax = _math.ldexp(ax, 53)
        s = _math.ldexp(_math.sqrt(ax + _math.hypot(ax, _math.ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * _math.sqrt(ax + _math.hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    if x >= 0.0:
        return complex(s, _sign(d, y))
    return complex(d, _sign(s, y))


def _log_of_large(x, y):
    return _math.log(_math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0


def acos(z, /):
    """Return the arc cosine of z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _math.isnan(x):
            return complex(nan, -_sign(inf, y)) if _math.isinf(y) else complex(nan, nan)
        if _math.isnan(y):
            if _math.isinf(x):
                return complex(nan, inf)
            return complex(pi / 2, nan) if x == 0.0 else complex(nan, nan)
        return complex(abs(_angle_of_infinity(x, y)), -_sign(inf, y))
    if abs(x) > _LARGE or abs(y) > _LARGE:
        size = _log_of_large(x, y)
        return complex(_math.atan2(abs(y), x), -_sign(size, y) if x < 0.0 else _sign(size, -y))
    a = _sqrt(1.0 - x, -y)
    b = _sqrt(1.0 + x, y)
    return complex(2.0 * _math.atan2(a.real, b.real), _math.asinh(b.real * a.imag - b.imag * a.real))


def acosh(z, /):
    """Return the inverse hyperbolic cosine of z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if x == 0.0 and _math.isnan(y):
            return complex(nan, pi / 2)
        return _log_special(x, y)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(_log_of_large(x, y), _math.atan2(y, x))
    a = _sqrt(x - 1.0, y)
    b = _sqrt(x + 1.0, y)
    return complex(_math.asinh(a.real * b.real + a.imag * b.imag), 2.0 * _math.atan2(a.imag, b.real))


def _log_special(x, y):
    if _math.isnan(x) or _math.isnan(y):
        return complex(inf if _math.isinf(x) or _math.isinf(y) else nan, nan)
    return complex(inf, _angle_of_infinity(x, y))


def asin(z, /):
    """Return the arc sine of z."""
    z = _complex(z)
    s = _asinh(-z.imag, z.real)
    return complex(s.imag, -s.real)


def asinh(z, /):
    """Return the inverse hyperbolic sine of z."""
    z = _complex(z)
    return _asinh(z.real, z.imag)


def _asinh(x, y):
    if not (_math.isfinite(x) and _math.isfinite(y)):
        if _math.isnan(x):
            if _math.isinf(y):
                return complex(inf, nan)
            return complex(nan, y) if y == 0.0 else complex(nan, nan)
        if _math.isnan(y):
            return complex(x, nan) if _math.isinf(x) else complex(nan, nan)
        if _math.isinf(x):
            return complex(x, _sign(pi / 4 if _math.isinf(y) else 0.0, y))
        return complex(_sign(inf, x), _sign(pi / 2, y))
    if abs(x) > _LARGE or abs(y) > _LARGE:
        size = _log_of_large(x, y)
        return complex(_sign(size, x) if y >= 0.0 else -_sign(size, -x), _math.atan2(y, abs(x)))
    a = _sqrt(1.0 + y, -x)
    b = _sqrt(1.0 - y, x)
    return complex(_math.asinh(a.real * b.imag - b.real * a.imag),
                   _math.atan2(y, a.real * b.real - a.imag * b.imag))


def atan(z, /):
    """Return the arc tangent of z."""
    z = _complex(z)
    s = _atanh(-z.imag, z.real)
    return complex(s.imag, -s.real)


def atanh(z, /):
    """Return the inverse hyperbolic tangent of z."""
    z = _complex(z)
    return _atanh(z.real, z.imag)


def _atanh(x, y):
    if not (_math.isfinite(x) and _math.isfinite(y)):
        if _math.isnan(x):
            return complex(0.0, _sign(pi / 2, y)) if _math.isinf(y) else complex(nan, nan)
        if _math.isnan(y):
            if _math.isinf(x):
                return complex(_sign(0.0, x), nan)
            return complex(x, nan) if x == 0.0 else complex(nan, nan)
        return complex(_sign(0.0, x), _sign(pi / 2, y))
    if x < 0.0 or x == 0.0 and _sign(1.0, x) < 0.0:
        return -_atanh(-x, -y)
    ay = abs(y)
    if x > _SQRT_LARGE or ay > _SQRT_LARGE:
        h = _math.hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -_sign(pi / 2.0, -y))
    if x == 1.0 and ay < _SQRT_MIN:
        if ay == 0.0:
            raise _domain()
        return complex(-_math.log(_math.sqrt(ay) / _math.sqrt(_math.hypot(ay, 2.0))),
                       _sign(_math.atan2(2.0, -ay) / 2, y))
    return complex(_math.log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0,
                   -_math.atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0)


def cos(z, /):
    """Return the cosine of z."""
    z = _complex(z)
    return _cosh(-z.imag, z.real)


def cosh(z, /):
    """Return the hyperbolic cosine of z."""
    z = _complex(z)
    return _cosh(z.real, z.imag)


def _cosh(x, y):
    if not (_math.isfinite(x) and _math.isfinite(y)):
        if _math.isinf(y) and not _math.isnan(x):
            raise _domain()
        if _math.isinf(x):
            if _math.isnan(y):
                return complex(inf, nan)
            if y == 0.0:
                return complex(inf, y if x > 0 else -y)
            return complex(_sign(inf, _math.cos(y)), _sign(inf, _math.sin(y)) * _sign(1.0, x))
        if _math.isnan(x):
            return complex(nan, 0.0 if y == 0.0 else nan)
        return complex(nan, 0.0 if x == 0.0 else nan)
    if abs(x) > _LOG_LARGE:
        near = x - _sign(1.0, x)
        return _checked(_math.cos(y) * _real_cosh(near) * e, _math.sin(y) * _real_sinh(near) * e)
    return complex(_math.cos(y) * _math.cosh(x), _math.sin(y) * _math.sinh(x))


def _real_cosh(x):
    try:
        return _math.cosh(x)
    except OverflowError:
        return inf


def _real_sinh(x):
    try:
        return _math.sinh(x)
    except OverflowError:
        return _sign(inf, x)


def exp(z, /):
    """Return the exponential value e**z."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _math.isinf(y) and (_math.isfinite(x) or x == inf):
            raise _domain()
        if _math.isinf(x):
            if not _math.isfinite(y):
                return complex(0.0, 0.0) if x < 0 else complex(inf, nan)
            size = 0.0 if x < 0 else inf
            if y == 0.0:
                return complex(size, y)
            return complex(_sign(size, _math.cos(y)), _sign(size, _math.sin(y)))
        return complex(nan, y) if _math.isnan(x) and y == 0.0 else complex(nan, nan)
    if x > _LOG_LARGE:
        try:
            size = _math.exp(x - 1.0)
        except OverflowError:
            size = inf
        return _checked(size * _math.cos(y) * e, size * _math.sin(y) * e)
    size = _math.exp(x)
    return complex(size * _math.cos(y), size * _math.sin(y))


def _log(z):
    x, y = z.real, z.imag
    if not _finite(z):
        return _log_special(x, y)
    ax, ay = abs(x), abs(y)
    if ax > _LARGE or ay > _LARGE:
        real = _math.log(_math.hypot(ax / 2.0, ay / 2.0)) + _LN2
    elif ax < _MIN and ay < _MIN:
        if ax == 0.0 and ay == 0.0:
            raise _domain()
        real = _math.log(_math.hypot(_math.ldexp(ax, 53), _math.ldexp(ay, 53))) - 53 * _LN2
    else:
        h = _math.hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            more, less = (ax, ay) if ax > ay else (ay, ax)
            real = _math.log1p((more - 1) * (more + 1) + less * less) / 2.0
        else:
            real = _math.log(h)
    return complex(real, _math.atan2(y, x))


def log(z, base=_missing, /):
    """log(z[, base]) -> the logarithm of z to the given base."""
    result = _log(_complex(z))
    if base is not _missing:
        divisor = _log(_complex(base))
        if divisor == 0:
            raise _domain()
        result = result / divisor
    return result


def log10(z, /):
    """Return the base-10 logarithm of z."""
    result = _log(_complex(z))
    return complex(result.real / _LN10, result.imag / _LN10)


def sin(z, /):
    """Return the sine of z."""
    z = _complex(z)
    s = _sinh(-z.imag, z.real)
    return complex(s.imag, -s.real)


def sinh(z, /):
    """Return the hyperbolic sine of z."""
    z = _complex(z)
    return _sinh(z.real, z.imag)


def _sinh(x, y):
    if not (_math.isfinite(x) and _math.isfinite(y)):
        if _math.isinf(y) and not _math.isnan(x):
            raise _domain()
        if _math.isinf(x):
            if _math.isnan(y):
                return complex(inf, nan)
            if y == 0.0:
                return complex(x, y)
            return complex(_sign(inf, _math.cos(y)) * _sign(1.0, x), _sign(inf, _math.sin(y)))
        if _math.isnan(x):
            return complex(nan, y) if y == 0.0 else complex(nan, nan)
        return complex(0.0, nan) if x == 0.0 else complex(nan, nan)
    if abs(x) > _LOG_LARGE:
        near = x - _sign(1.0, x)
        return _checked(_math.cos(y) * _real_sinh(near) * e, _math.sin(y) * _real_cosh(near) * e)
    return complex(_math.cos(y) * _math.sinh(x), _math.sin(y) * _math.cosh(x))


def tan(z, /):
    """Return the tangent of z."""
    z = _complex(z)
    s = _tanh(-z.imag, z.real)
    return complex(s.imag, -s.real)


def tanh(z, /):
    """Return the hyperbolic tangent of z."""
    z = _complex(z)
    return _tanh(z.real, z.imag)


def _tanh(x, y):
    if not (_math.isfinite(x) and _math.isfinite(y)):
        if _math.isinf(y) and _math.isfinite(x):
            raise _domain()
        if _math.isinf(x):
            one = _sign(1.0, x)
            if not _math.isfinite(y):
                return complex(one, 0.0)
            if y == 0.0:
                return complex(one, y)
            return complex(one, _sign(0.0, 2.0 * _math.sin(y) * _math.cos(y)))
        if _math.isnan(x):
            return complex(nan, y) if y == 0.0 else complex(nan, nan)
        return complex(x, nan) if x == 0.0 else complex(nan, nan)
    if abs(x) > _LOG_LARGE:
        return complex(_sign(1.0, x), 4.0 * _math.sin(y) * _math.cos(y) * _math.exp(-2.0 * abs(x)))
    tx = _math.tanh(x)
    ty = _math.tan(y)
    cx = 1.0 / _math.cosh(x)
    both = tx * ty
    denominator = 1.0 + both * both
    return complex(tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx)


def phase(z, /):
    """Return argument, also known as the phase angle, of a complex."""
    z = _complex(z)
    return _math.atan2(z.imag, z.real)


def polar(z, /):
    """Convert a complex from rectangular coordinates to polar coordinates."""
    z = _complex(z)
    size = _math.hypot(z.real, z.imag)
    if _math.isinf(size) and _finite(z):
        raise OverflowError('math range error')
    return size, _math.atan2(z.imag, z.real)


def rect(r, phi, /):
    """Convert from polar coordinates to rectangular coordinates."""
    r, phi = _real(r), _real(phi)
    if not (_math.isfinite(r) and _math.isfinite(phi)):
        if r != 0.0 and not _math.isnan(r) and _math.isinf(phi):
            raise _domain()
        if _math.isinf(r):
            if _math.isnan(phi):
                return complex(inf, nan)
            if phi == 0.0:
                return complex(r, phi if r > 0 else -phi)
            one = _sign(1.0, r)
            return complex(_sign(inf, _math.cos(phi)) * one, _sign(inf, _math.sin(phi)) * one)
        if _math.isnan(r):
            return complex(nan, 0.0 if phi == 0.0 else nan)
        return complex(0.0, 0.0) if r == 0.0 else complex(nan, nan)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def isfinite(z, /):
    """Return True if both the real and imaginary parts of z are finite, else False."""
    return _finite(_complex(z))


def isinf(z, /):
    """Checks if the real or imaginary part of z is infinite."""
    z = _complex(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isnan(z, /):
    """Checks if the real or imaginary part of z not a number (NaN)."""
    z = _complex(z)
    return _math.isnan(z.real) or _math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Determine whether two complex numbers are close in value."""
    a, b = _complex(a), _complex(b)
    rel_tol, abs_tol = _real(rel_tol), _real(abs_tol)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = _math.hypot(a.real - b.real, a.imag - b.imag)
    return (difference <= rel_tol * _math.hypot(b.real, b.imag) or difference <= rel_tol * _math.hypot(a.real, a.imag)
            or difference <= abs_tol)
