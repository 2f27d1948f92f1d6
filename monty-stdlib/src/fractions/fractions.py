# Rational numbers of any size.

import math
import numbers
import operator

__all__ = ['Fraction']

_MODULUS = 2 ** 61 - 1
_HASH_INF = 314159


def _digits(text, at):
    # Where a run of digits ends that may be grouped by single underscores; `at` if there is none.
    end = at
    while end < len(text):
        if text[end].isdecimal():
            end += 1
        elif text[end] == '_' and end > at and end + 1 < len(text) and text[end + 1].isdecimal():
            end += 1
        else:
            break
    return end


def _parse(text):
    # Numerator and denominator, not yet in lowest terms; None if the text is no number.
    body = text.strip()
    at = 0
    sign = 1
    if body[:1] in ('+', '-'):
        sign = -1 if body[0] == '-' else 1
        at = 1
    end = _digits(body, at)
    whole = body[at:end]
    rest = body[end:].lstrip()
    if whole and rest[:1] == '/':
        lower = rest[1:].lstrip()
        if not lower or _digits(lower, 0) != len(lower):
            return None
        return sign * int(whole), int(lower)
    fraction = ''
    at = end
    if body[at:at + 1] == '.':
        end = _digits(body, at + 1)
        fraction = body[at + 1:end].replace('_', '')
        if not whole and not fraction:
            return None
        at = end
    elif not whole:
        return None
    exponent = 0
    if body[at:at + 1] in ('e', 'E') and at < len(body):
        start = at + 1
        if body[start:start + 1] in ('+', '-'):
            start += 1
        end = _digits(body, start)
        if end == start:
            return None
        exponent = int(body[at + 1:end])
        at = end
    if at != len(body):
        return None
    numerator = int((whole or '0').replace('_', '') + fraction)
    exponent -= len(fraction)
    if exponent >= 0:
        return sign * numerator * 10 ** exponent, 1
    return sign * numerator, 10 ** -exponent


def _round_to(n, d, exponent, no_neg_zero=False):
    # Sign and digits of n/d in units of 10**exponent, ties to even.
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    return q < 0 if no_neg_zero else n < 0, abs(q)


def _round_to_figures(n, d, figures):
    # Sign, digits and exponent of n/d with so many figures.
    if n == 0:
        return False, 0, 1 - figures
    a, b = str(abs(n)), str(d)
    m = len(a) - len(b) + (b <= a)
    exponent = m - figures
    negative, digits = _round_to(n, d, exponent)
    if len(str(digits)) == figures + 1:
        digits //= 10
        exponent += 1
    return negative, digits, exponent


class _Spec:
    # A format specification in parts; `kind` is empty for the general form.
    def __init__(self, spec):
        self.ok = False
        self.fill, self.align = ' ', '>'
        at = 0
        aligned = True
        if len(spec) > 1 and spec[1] in '<>=^':
            self.fill, self.align = spec[0], spec[1]
            at = 2
        elif spec[:1] and spec[0] in '<>=^':
            self.align = spec[0]
            at = 1
        else:
            aligned = False
        self.sign = '-'
        if spec[at:at + 1] and spec[at] in '-+ ':
            self.sign = spec[at]
            at += 1
        self.no_neg_zero = spec[at:at + 1] == 'z'
        at += self.no_neg_zero
        self.alternate = spec[at:at + 1] == '#'
        at += self.alternate
        zero = spec[at:at + 1] == '0' and spec[at + 1:at + 2].isdecimal()
        at += zero
        end = at
        while end < len(spec) and spec[end].isdecimal():
            end += 1
        width = spec[at:end]
        self.width = int(width or '0')
        at = end
        self.separator = ''
        if spec[at:at + 1] and spec[at] in ',_':
            self.separator = spec[at]
            at += 1
        self.precision = None
        self.grouped = ''
        point = spec[at:at + 1] == '.'
        if point:
            end = at + 1
            while end < len(spec) and spec[end].isdecimal():
                end += 1
            digits = spec[at + 1:end]
            self.precision = int(digits) if digits else None
            at = end
            if spec[at:at + 1] and spec[at] in ',_':
                self.grouped = spec[at]
                at += 1
            if not digits and not self.grouped:
                return
        self.kind = spec[at:]
        if self.kind == '':
            self.ok = not (self.no_neg_zero or zero or point) and not (len(width) > 1 and width[0] == '0')
        else:
            if zero and aligned and self.align != '=':
                # A width with a leading zero pads with zeros only where nothing else was said.
                self.ok = False
                return
            self.ok = self.kind in ('e', 'E', 'f', 'F', 'g', 'G', '%')
            if zero:
                if aligned:
                    self.ok = False
                self.fill, self.align = '0', '='
        self.zero = zero

    def padded(self, sign, body):
        room = self.fill * (self.width - len(sign) - len(body))
        if self.align == '>':
            return room + sign + body
        if self.align == '<':
            return sign + body + room
        if self.align == '^':
            half = len(room) // 2
            return room[:half] + sign + body + room[half:]
        return sign + room + body


class Fraction(numbers.Rational):
    """A Fraction instance can be constructed from a pair of rational numbers, from
    another number, or from a string."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                return _made(cls, numerator, 1)
            if isinstance(numerator, numbers.Rational):
                return _made(cls, numerator.numerator, numerator.denominator)
            if isinstance(numerator, str):
                parsed = _parse(numerator)
                if parsed is None:
                    raise ValueError(f'Invalid literal for Fraction: {numerator!r}')
                numerator, denominator = parsed
            elif isinstance(numerator, float) or (not isinstance(numerator, type)
                                                   and hasattr(numerator, 'as_integer_ratio')):
                return _made(cls, *numerator.as_integer_ratio())
            else:
                raise TypeError('argument should be a string or a Rational instance or have the as_integer_ratio() '
                                'method')
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        return _made(cls, numerator // g, denominator // g)

    @classmethod
    def from_number(cls, number):
        if type(number) is int:
            return _made(cls, number, 1)
        if isinstance(number, numbers.Rational):
            return _made(cls, number.numerator, number.denominator)
        if isinstance(number, float) or (not isinstance(number, type) and hasattr(number, 'as_integer_ratio')):
            return _made(cls, *number.as_integer_ratio())
        raise TypeError('argument should be a Rational instance or have the as_integer_ratio() method')

    @classmethod
    def from_float(cls, f):
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return _made(cls, *f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return _made(cls, *dec.as_integer_ratio())

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        return _made(cls, numerator, denominator)

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The last convergent within the bound, and the best semiconvergent after it.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return _made(Fraction, p1, q1)
        return _made(Fraction, p0 + k * p1, q0 + k * q1)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f'{self._numerator}/{self._denominator}'

    def __format__(self, format_spec, /):
        spec = _Spec(format_spec)
        if not spec.ok:
            raise ValueError(f'Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}')
        if spec.kind == '':
            n, d = self._numerator, self._denominator
            body = f'{abs(n):{spec.separator}}'
            if d > 1 or spec.alternate:
                body += f'/{d:{spec.separator}}'
            return spec.padded('-' if n < 0 else '' if spec.sign == '-' else spec.sign, body)
        return self._format_float(spec)

    def _format_float(self, spec):
        precision = 6 if spec.precision is None else spec.precision
        kind = spec.kind
        trim = kind in 'gG' and not spec.alternate
        percent = '%' if kind == '%' else ''
        if kind in 'fF%':
            exponent = -precision - (2 if percent else 0)
            negative, digits = _round_to(self._numerator, self._denominator, exponent, spec.no_neg_zero)
            scientific = False
            point = precision
        else:
            figures = max(precision, 1) if kind in 'gG' else precision + 1
            negative, digits, exponent = _round_to_figures(self._numerator, self._denominator, figures)
            scientific = kind in 'eE' or exponent > 0 or exponent + figures <= -4
            point = figures - 1 if scientific else -exponent
        suffix = percent
        if scientific:
            suffix = f'{"E" if kind in "EG" else "e"}{exponent + point:+03d}'
        text = f'{digits:0{point + 1}d}'
        sign = '-' if negative else '' if spec.sign == '-' else spec.sign
        whole, fraction = text[:len(text) - point], text[len(text) - point:]
        if trim:
            fraction = fraction.rstrip('0')
        dot = '.' if fraction or spec.alternate else ''
        if spec.grouped:
            fraction = spec.grouped.join([fraction[i:i + 3] for i in range(0, len(fraction), 3)])
        tail = dot + fraction + suffix
        if spec.zero:
            room = spec.width - len(sign) - len(tail)
            if spec.separator:
                room = 3 * room // 4 + 1
            whole = whole.zfill(room)
        if spec.separator:
            first = 1 + (len(whole) - 1) % 3
            whole = whole[:first] + ''.join([spec.separator + whole[i:i + 3] for i in range(first, len(whole), 3)])
        return spec.padded(sign, whole + tail)

    def __add__(self, other):
        if isinstance(other, Fraction):
            return _sum(self._numerator, self._denominator, other._numerator, other._denominator)
        if isinstance(other, int):
            return _made(Fraction, self._numerator + self._denominator * other, self._denominator)
        return _other(self, other, operator.add)

    def __radd__(self, other):
        if isinstance(other, numbers.Rational):
            return _sum(other.numerator, other.denominator, self._numerator, self._denominator)
        return _mirrored(other, self, operator.add)

    def __sub__(self, other):
        if isinstance(other, Fraction):
            return _sum(self._numerator, self._denominator, -other._numerator, other._denominator)
        if isinstance(other, int):
            return _made(Fraction, self._numerator - self._denominator * other, self._denominator)
        return _other(self, other, operator.sub)

    def __rsub__(self, other):
        if isinstance(other, numbers.Rational):
            return _sum(other.numerator, other.denominator, -self._numerator, self._denominator)
        return _mirrored(other, self, operator.sub)

    def __mul__(self, other):
        if isinstance(other, (Fraction, int)):
            return _product(self._numerator, self._denominator, other.numerator, other.denominator)
        return _other(self, other, operator.mul)

    def __rmul__(self, other):
        if isinstance(other, numbers.Rational):
            return _product(other.numerator, other.denominator, self._numerator, self._denominator)
        return _mirrored(other, self, operator.mul)

    def __truediv__(self, other):
        if isinstance(other, (Fraction, int)):
            return _quotient(self._numerator, self._denominator, other.numerator, other.denominator)
        return _other(self, other, operator.truediv)

    def __rtruediv__(self, other):
        if isinstance(other, numbers.Rational):
            return _quotient(other.numerator, other.denominator, self._numerator, self._denominator)
        return _mirrored(other, self, operator.truediv)

    def __floordiv__(self, other):
        if isinstance(other, (Fraction, int)):
            return _floor_quotient(self, other)
        return _other(self, other, operator.floordiv)

    def __rfloordiv__(self, other):
        if isinstance(other, numbers.Rational):
            return _floor_quotient(other, self)
        return _mirrored(other, self, operator.floordiv)

    def __divmod__(self, other):
        if isinstance(other, (Fraction, int)):
            return _parts(self, other)
        return _other(self, other, divmod)

    def __rdivmod__(self, other):
        if isinstance(other, numbers.Rational):
            return _parts(other, self)
        return _mirrored(other, self, divmod)

    def __mod__(self, other):
        if isinstance(other, (Fraction, int)):
            return _parts(self, other)[1]
        return _other(self, other, operator.mod)

    def __rmod__(self, other):
        if isinstance(other, numbers.Rational):
            return _parts(other, self)[1]
        return _mirrored(other, self, operator.mod)

    def __pow__(self, other, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(other, numbers.Rational):
            if other.denominator != 1:
                return float(self) ** float(other)
            power = other.numerator
            n, d = self._numerator, self._denominator
            if power >= 0:
                return _made(Fraction, n ** power, d ** power)
            if n > 0:
                return _made(Fraction, d ** -power, n ** -power)
            if n == 0:
                raise ZeroDivisionError(f'Fraction({d ** -power}, 0)')
            return _made(Fraction, (-d) ** -power, (-n) ** -power)
        if isinstance(other, (float, complex)):
            return float(self) ** other
        return NotImplemented

    def __rpow__(self, other, modulo=None):
        if modulo is not None:
            return NotImplemented
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        if isinstance(other, numbers.Rational):
            return Fraction(other.numerator, other.denominator) ** self
        if self._denominator == 1:
            return other ** self._numerator
        return other ** float(self)

    def __pos__(self):
        return _made(Fraction, self._numerator, self._denominator)

    def __neg__(self):
        return _made(Fraction, -self._numerator, self._denominator)

    def __abs__(self):
        return _made(Fraction, abs(self._numerator), self._denominator)

    def __int__(self, _index=operator.index):
        return _index(self.__trunc__())

    def __trunc__(self):
        if self._numerator < 0:
            return -(-self._numerator // self._denominator)
        return self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator:
                return floor
            if rest * 2 > self._denominator:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            value = _HASH_INF
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        result = value if self._numerator >= 0 else -value
        return -2 if result == -1 else result

    def __eq__(self, other):
        if type(other) is int:
            return self._numerator == other and self._denominator == 1
        if isinstance(other, numbers.Rational):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, numbers.Complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return 0.0 == other
            return self == self.from_float(other)
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __gt__(self, other):
        return self._compare(other, operator.gt)

    def __le__(self, other):
        return self._compare(other, operator.le)

    def __ge__(self, other):
        return self._compare(other, operator.ge)

    def __bool__(self):
        return self._numerator != 0

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)


def _made(cls, numerator, denominator):
    this = object.__new__(cls)
    this._numerator = numerator
    this._denominator = denominator
    return this


def _other(a, b, op):
    # With a float or a complex number on the right, the fraction becomes one.
    if isinstance(b, float):
        return op(float(a), b)
    if isinstance(b, complex) and op in (operator.add, operator.sub, operator.mul, operator.truediv):
        return op(complex(a), b)
    return NotImplemented


def _mirrored(a, b, op):
    if isinstance(a, numbers.Real):
        return op(float(a), float(b))
    if isinstance(a, numbers.Complex) and op in (operator.add, operator.sub, operator.mul, operator.truediv):
        return op(complex(a), complex(b))
    return NotImplemented


def _sum(na, da, nb, db):
    # Sharing factors of the denominators keeps the products small.
    g = math.gcd(da, db)
    if g == 1:
        return _made(Fraction, na * db + da * nb, da * db)
    s = da // g
    t = na * (db // g) + nb * s
    h = math.gcd(t, g)
    if h == 1:
        return _made(Fraction, t, s * db)
    return _made(Fraction, t // h, s * (db // h))


def _product(na, da, nb, db):
    g = math.gcd(na, db)
    if g > 1:
        na //= g
        db //= g
    g = math.gcd(nb, da)
    if g > 1:
        nb //= g
        da //= g
    return _made(Fraction, na * nb, db * da)


def _quotient(na, da, nb, db):
    if nb == 0:
        raise ZeroDivisionError('Fraction(1, 0)')
    if nb < 0:
        nb, db = -nb, -db
    return _product(na, da, db, nb)


def _floor_quotient(a, b):
    return (a.numerator * b.denominator) // (a.denominator * b.numerator)


def _parts(a, b):
    da, db = a.denominator, b.denominator
    quotient, rest = divmod(a.numerator * db, da * b.numerator)
    return quotient, Fraction(rest, da * db)
