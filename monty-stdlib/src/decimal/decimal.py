# Decimal floating point of any precision, on integers.

import math as _math
import numbers as _numbers
from collections import namedtuple as _namedtuple

__version__ = '1.70'
__libmpdec_version__ = '2.5.1'

ROUND_DOWN = 'ROUND_DOWN'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_UP = 'ROUND_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_05UP = 'ROUND_05UP'
_ROUNDINGS = (ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
              ROUND_05UP)

HAVE_THREADS = True
HAVE_CONTEXTVAR = True
MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)
IEEE_CONTEXT_MAX_BITS = 512

DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


# Conditions as bits, so that a result carries all of them at once.
_CLAMPED = 1
_CONVERSION = 2
_DIVZERO = 4
_IMPOSSIBLE = 8
_UNDEFINED = 16
_INEXACT = 64
_INVALID_CONTEXT = 128
_INVALID = 256
_OVERFLOW = 2048
_ROUNDED = 4096
_SUBNORMAL = 8192
_UNDERFLOW = 16384
_FLOAT = 32768
_ANY_INVALID = _CONVERSION | _IMPOSSIBLE | _UNDEFINED | _INVALID_CONTEXT | _INVALID

_CONDITIONS = ((_INVALID, InvalidOperation), (_CONVERSION, ConversionSyntax), (_IMPOSSIBLE, DivisionImpossible),
               (_UNDEFINED, DivisionUndefined), (_INVALID_CONTEXT, InvalidContext))
_SIGNALS = ((_ANY_INVALID, InvalidOperation), (_FLOAT, FloatOperation), (_DIVZERO, DivisionByZero),
            (_OVERFLOW, Overflow), (_UNDERFLOW, Underflow), (_SUBNORMAL, Subnormal), (_INEXACT, Inexact),
            (_ROUNDED, Rounded), (_CLAMPED, Clamped))
# The order in which a context shows its flags.
_LISTED = ((_CLAMPED, 'Clamped'), (_ANY_INVALID, 'InvalidOperation'), (_DIVZERO, 'DivisionByZero'),
           (_INEXACT, 'Inexact'), (_FLOAT, 'FloatOperation'), (_OVERFLOW, 'Overflow'), (_ROUNDED, 'Rounded'),
           (_SUBNORMAL, 'Subnormal'), (_UNDERFLOW, 'Underflow'))


def _note(ctx, status):
    # Sets flags; raises when one of them is trapped.
    ctx._flags |= status
    hit = status & ctx._traps
    if hit:
        signals = [cls for bits, cls in _CONDITIONS if hit & bits]
        signals.extend([cls for bits, cls in _SIGNALS[1:] if hit & bits])
        for bits, cls in _SIGNALS:
            if hit & bits:
                raise cls(signals)


def _bits(signals):
    status = 0
    for signal in signals:
        for bits, cls in _SIGNALS:
            if cls is signal:
                status |= bits
                break
        else:
            raise TypeError('valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n'
                            '   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]')
    return status


class SignalDict:
    # A view of a context's flags or traps.
    __static__ = True
    __slots__ = ('_context', '_name')
    __hash__ = None

    def __init__(self, context, name):
        self._context = context
        self._name = name

    def _bit(self, key):
        for bits, cls in _SIGNALS:
            if cls is key:
                return bits
        raise KeyError(key)

    def __getitem__(self, key):
        return getattr(self._context, self._name) & self._bit(key) != 0

    def __setitem__(self, key, value):
        bits = self._bit(key)
        status = getattr(self._context, self._name)
        setattr(self._context, self._name, status | bits if value else status & ~bits)

    def __delitem__(self, key):
        raise ValueError('signal keys cannot be deleted')

    def __iter__(self):
        return iter([cls for _, cls in _SIGNALS])

    def __len__(self):
        return len(_SIGNALS)

    def __contains__(self, key):
        return any([cls is key for _, cls in _SIGNALS])

    def keys(self):
        return {cls: None for _, cls in _SIGNALS}.keys()

    def items(self):
        return {cls: self[cls] for _, cls in _SIGNALS}.items()

    def values(self):
        return {cls: self[cls] for _, cls in _SIGNALS}.values()

    def get(self, key, default=None):
        return self[key] if key in self else default

    def copy(self):
        return {cls: self[cls] for _, cls in _SIGNALS}

    def __eq__(self, other):
        if isinstance(other, (SignalDict, dict)):
            return self.copy() == (other.copy() if isinstance(other, SignalDict) else other)
        return NotImplemented

    def __repr__(self):
        return '{' + ', '.join([f'{cls!r}:{self[cls]}' for cls in self]) + '}'


def _rounding_error():
    return TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
                     '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')


def _whole(value):
    if not isinstance(value, int):
        raise TypeError('an integer is required')
    return int(value)


_LIMITS = {'prec': (1, MAX_PREC, 'valid range for prec is [1, MAX_PREC]'),
           'Emin': (MIN_EMIN, 0, 'valid range for Emin is [MIN_EMIN, 0]'),
           'Emax': (0, MAX_EMAX, 'valid range for Emax is [0, MAX_EMAX]'),
           'capitals': (0, 1, 'valid values for capitals are 0 or 1'),
           'clamp': (0, 1, 'valid values for clamp are 0 or 1')}


def _operand(value):
    # An argument of a context's method.
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _from_int(int(value))
    raise TypeError(f'conversion from {_type_name(value)} to Decimal is not supported')


class Context:
    """Context(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)

    The context affects almost all operations and controls rounding,
    Over/Underflow, raising of exceptions and much more.
    """

    __static__ = True
    __slots__ = ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', '_flags', '_traps')

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None):
        base = DefaultContext
        self.prec = base.prec if prec is None else prec
        self.rounding = base.rounding if rounding is None else rounding
        self.Emin = base.Emin if Emin is None else Emin
        self.Emax = base.Emax if Emax is None else Emax
        self.capitals = base.capitals if capitals is None else capitals
        self.clamp = base.clamp if clamp is None else clamp
        self._flags = 0
        self._traps = base._traps
        if flags is not None:
            self.flags = flags if isinstance(flags, (dict, SignalDict)) else {c: c in flags for c in _checked(flags)}
        if traps is not None:
            self.traps = traps if isinstance(traps, (dict, SignalDict)) else {c: c in traps for c in _checked(traps)}

    def __setattr__(self, name, value):
        limits = _LIMITS.get(name)
        if limits is not None:
            value = _whole(value)
            if not limits[0] <= value <= limits[1]:
                raise ValueError(limits[2])
        elif name == 'rounding':
            if value not in _ROUNDINGS:
                raise _rounding_error()
        elif name in ('flags', 'traps'):
            if isinstance(value, SignalDict):
                value = value.copy()
            if not isinstance(value, dict):
                raise TypeError('argument must be a signal dict')
            if len(value) != len(_SIGNALS):
                raise KeyError('invalid signal dict')
            name = '_' + name
            value = _bits([signal for signal, on in value.items() if on])
        elif name not in ('_flags', '_traps'):
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        raise AttributeError('context attributes cannot be deleted')

    @property
    def flags(self):
        return SignalDict(self, '_flags')

    @property
    def traps(self):
        return SignalDict(self, '_traps')

    def __repr__(self):
        flags = ', '.join([name for bits, name in _LISTED if self._flags & bits])
        traps = ', '.join([name for bits, name in _LISTED if self._traps & bits])
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                f'capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])')

    def copy(self):
        other = _plain_context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                               self._flags, self._traps)
        return other

    __copy__ = copy

    def __reduce__(self):
        return Context, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                         [c for b, c in _SIGNALS if self._flags & b], [c for b, c in _SIGNALS if self._traps & b])

    def clear_flags(self):
        self._flags = 0

    def clear_traps(self):
        self._traps = 0

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def radix(self):
        return _from_int(10)

    def create_decimal(self, num='0', /):
        if isinstance(num, str):
            d = _from_text(num, self, False)
        else:
            d = Decimal(num, self)
        if d._kind:
            if d._kind != 1 and d._int and _digits(d._int) > self.prec - self.clamp:
                return _bad(self, _CONVERSION)
            return d
        return _finish(d._sign, d._int, d._exp, self)

    def create_decimal_from_float(self, f, /):
        d = Decimal.from_float(f)
        return d._plus(self)

    def abs(self, x, /):
        return _operand(x)._abs(self)

    def add(self, x, y, /):
        return _add(_operand(x), _operand(y), self, 0)

    def subtract(self, x, y, /):
        return _add(_operand(x), _operand(y), self, 1)

    def multiply(self, x, y, /):
        return _multiply(_operand(x), _operand(y), self)

    def divide(self, x, y, /):
        return _divide(_operand(x), _operand(y), self)

    def divide_int(self, x, y, /):
        return _divide_int(_operand(x), _operand(y), self)

    def remainder(self, x, y, /):
        return _remainder(_operand(x), _operand(y), self)

    def divmod(self, x, y, /):
        return _divmod(_operand(x), _operand(y), self)

    def power(self, a, b, modulo=None):
        return _power(_operand(a), _operand(b), None if modulo is None else _operand(modulo), self)

    def plus(self, x, /):
        return _operand(x)._plus(self)

    def minus(self, x, /):
        return _operand(x)._minus(self)

    def fma(self, x, y, z, /):
        return _operand(x).fma(y, z, self)

    def copy_decimal(self, x, /):
        return _operand(x)

    def canonical(self, x, /):
        if not isinstance(x, Decimal):
            raise TypeError('argument must be a Decimal')
        return x

    def is_canonical(self, x, /):
        if not isinstance(x, Decimal):
            raise TypeError('argument must be a Decimal')
        return True

    def copy_abs(self, x, /):
        return _operand(x).copy_abs()

    def copy_negate(self, x, /):
        return _operand(x).copy_negate()

    def copy_sign(self, x, y, /):
        return _operand(x).copy_sign(y, self)

    def same_quantum(self, x, y, /):
        return _operand(x).same_quantum(y, self)

    def number_class(self, x, /):
        return _operand(x).number_class(self)

    def to_sci_string(self, x, /):
        return _show(_operand(x), self, False)

    def to_eng_string(self, x, /):
        return _show(_operand(x), self, True)

    def is_finite(self, x, /):
        return _operand(x).is_finite()

    def is_infinite(self, x, /):
        return _operand(x).is_infinite()

    def is_nan(self, x, /):
        return _operand(x).is_nan()

    def is_qnan(self, x, /):
        return _operand(x).is_qnan()

    def is_snan(self, x, /):
        return _operand(x).is_snan()

    def is_signed(self, x, /):
        return _operand(x).is_signed()

    def is_zero(self, x, /):
        return _operand(x).is_zero()

    def is_normal(self, x, /):
        return _operand(x).is_normal(self)

    def is_subnormal(self, x, /):
        return _operand(x).is_subnormal(self)

    def exp(self, x, /):
        return _operand(x).exp(self)

    def ln(self, x, /):
        return _operand(x).ln(self)

    def log10(self, x, /):
        return _operand(x).log10(self)

    def logb(self, x, /):
        return _operand(x).logb(self)

    def logical_invert(self, x, /):
        return _operand(x).logical_invert(self)

    def next_minus(self, x, /):
        return _operand(x).next_minus(self)

    def next_plus(self, x, /):
        return _operand(x).next_plus(self)

    def normalize(self, x, /):
        return _operand(x).normalize(self)

    def sqrt(self, x, /):
        return _operand(x).sqrt(self)

    def to_integral(self, x, /):
        return _operand(x).to_integral_value(None, self)

    def to_integral_value(self, x, /):
        return _operand(x).to_integral_value(None, self)

    def to_integral_exact(self, x, /):
        return _operand(x).to_integral_exact(None, self)

    def compare(self, x, y, /):
        return _operand(x).compare(y, self)

    def compare_signal(self, x, y, /):
        return _operand(x).compare_signal(y, self)

    def compare_total(self, x, y, /):
        return _operand(x).compare_total(y, self)

    def compare_total_mag(self, x, y, /):
        return _operand(x).compare_total_mag(y, self)

    def logical_and(self, x, y, /):
        return _operand(x).logical_and(y, self)

    def logical_or(self, x, y, /):
        return _operand(x).logical_or(y, self)

    def logical_xor(self, x, y, /):
        return _operand(x).logical_xor(y, self)

    def max(self, x, y, /):
        return _operand(x).max(y, self)

    def max_mag(self, x, y, /):
        return _operand(x).max_mag(y, self)

    def min(self, x, y, /):
        return _operand(x).min(y, self)

    def min_mag(self, x, y, /):
        return _operand(x).min_mag(y, self)

    def next_toward(self, x, y, /):
        return _operand(x).next_toward(y, self)

    def quantize(self, x, y, /):
        return _operand(x).quantize(y, None, self)

    def remainder_near(self, x, y, /):
        return _operand(x).remainder_near(y, self)

    def rotate(self, x, y, /):
        return _operand(x).rotate(y, self)

    def scaleb(self, x, y, /):
        return _operand(x).scaleb(y, self)

    def shift(self, x, y, /):
        return _operand(x).shift(y, self)


def _checked(signals):
    if not isinstance(signals, (list, tuple, set, frozenset)):
        raise TypeError('argument must be a signal dict')
    _bits(signals)
    return [cls for _, cls in _SIGNALS]


def _plain_context(prec, rounding, Emin, Emax, capitals, clamp, flags, traps):
    this = object.__new__(Context)
    put = object.__setattr__
    put(this, 'prec', prec)
    put(this, 'rounding', rounding)
    put(this, 'Emin', Emin)
    put(this, 'Emax', Emax)
    put(this, 'capitals', capitals)
    put(this, 'clamp', clamp)
    put(this, '_flags', flags)
    put(this, '_traps', traps)
    return this


DefaultContext = _plain_context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, 0, _ANY_INVALID | _DIVZERO | _OVERFLOW)
BasicContext = _plain_context(9, ROUND_HALF_UP, -999999, 999999, 1, 0, 0,
                              _ANY_INVALID | _DIVZERO | _OVERFLOW | _UNDERFLOW | _CLAMPED)
ExtendedContext = _plain_context(9, ROUND_HALF_EVEN, -999999, 999999, 1, 0, 0, 0)
# What exact conversions are made in.
_EXACT = _plain_context(MAX_PREC, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, 1, 0, 0, 0)

_current = None


def getcontext():
    global _current
    if _current is None:
        _current = DefaultContext.copy()
    return _current


def setcontext(context, /):
    global _current
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if context is DefaultContext or context is BasicContext or context is ExtendedContext:
        context = context.copy()
        context.clear_flags()
    _current = context


class ContextManager:
    __static__ = True

    def __init__(self, context):
        self._new = context

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *details):
        setcontext(self._saved)
        return False


def localcontext(ctx=None, **kwargs):
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    ctx = ctx.copy()
    for name, value in kwargs.items():
        if name not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if name in ('flags', 'traps') and isinstance(value, (list, tuple)):
            value = {c: c in value for c in _checked(value)}
        setattr(ctx, name, value)
    return ContextManager(ctx)


def IEEEContext(bits, /):
    bits = _whole(bits)
    if not (0 < bits <= IEEE_CONTEXT_MAX_BITS and bits % 32 == 0):
        raise ValueError('argument must be a multiple of 32, with a maximum of 512')
    Emax = 3 * (1 << bits // 16 + 3)
    return _plain_context(9 * (bits // 32) - 2, ROUND_HALF_EVEN, 1 - Emax, Emax, 1, 1, 0, 0)


def _chosen(context):
    # The context an optional argument names.
    if context is None:
        return _current or getcontext()
    if not isinstance(context, Context):
        raise TypeError('optional argument must be a context')
    return context


# Numbers: sign, coefficient, exponent; kind 0 is finite, 1 infinite, 2 a quiet NaN, 3 a signaling one (its payload is
# the coefficient).

def _make(sign, coefficient, exponent, kind=0):
    this = object.__new__(Decimal)
    this._sign = sign
    this._int = coefficient
    this._exp = exponent
    this._kind = kind
    return this


def _from_int(n):
    return _make(1, -n, 0) if n < 0 else _make(0, n, 0)


def _infinity(sign):
    return _make(sign, 0, 0, 1)


def _bad(ctx, status):
    # A NaN out of an operation that could not be done.
    _note(ctx, status)
    return _make(0, 0, 0, 2)


def _round(coefficient, drop, rounding, sign):
    # Without its last `drop` digits: the coefficient and whether something was lost.
    unit = 10 ** drop
    q, r = divmod(coefficient, unit)
    if not r:
        return q, False
    if rounding == 'ROUND_HALF_EVEN':
        up = 2 * r > unit or 2 * r == unit and q & 1
    elif rounding == 'ROUND_HALF_UP':
        up = 2 * r >= unit
    elif rounding == 'ROUND_DOWN':
        up = False
    elif rounding == 'ROUND_UP':
        up = True
    elif rounding == 'ROUND_CEILING':
        up = not sign
    elif rounding == 'ROUND_FLOOR':
        up = sign
    elif rounding == 'ROUND_HALF_DOWN':
        up = 2 * r > unit
    else:
        up = q % 5 == 0
    return (q + 1 if up else q), True


def _finish(sign, coefficient, exponent, ctx, status=0):
    # The number rounded to a context; its conditions noted.
    prec = ctx.prec
    tiny = ctx.Emin - prec + 1
    if not coefficient:
        top = ctx.Emax - prec + 1 if ctx.clamp else ctx.Emax
        bounded = min(max(exponent, tiny), top)
        if bounded != exponent:
            status |= _CLAMPED
        if status:
            _note(ctx, status)
        return _make(sign, 0, bounded)
    digits = _digits(coefficient)
    if digits <= prec and tiny <= exponent and exponent + digits - 1 <= ctx.Emax and not ctx.clamp:
        if exponent + digits - 1 < ctx.Emin:
            status |= _SUBNORMAL
        if status:
            _note(ctx, status)
        return _make(sign, coefficient, exponent)
    top = ctx.Emax - prec + 1
    least = digits + exponent - prec
    subnormal = least < tiny
    if least > top:
        return _overflow(sign, ctx, status)
    if subnormal:
        least = tiny
    if exponent < least:
        drop = least - exponent
        if drop > digits + 1:
            # All of it is less than half of the last place.
            coefficient, drop = 1, 2
        coefficient, lost = _round(coefficient, drop, ctx.rounding, sign)
        if coefficient and _digits(coefficient) > prec:
            coefficient //= 10
            least += 1
        if least > top:
            return _overflow(sign, ctx, status)
        status |= _ROUNDED
        if lost:
            status |= _INEXACT
        if subnormal:
            status |= _SUBNORMAL
            if lost:
                status |= _UNDERFLOW
            if not coefficient:
                status |= _CLAMPED
        exponent = least
    elif subnormal:
        status |= _SUBNORMAL
    if ctx.clamp and exponent > top:
        coefficient *= 10 ** (exponent - top)
        exponent = top
        status |= _CLAMPED
    elif exponent + digits - 1 < ctx.Emin:
        status |= _SUBNORMAL
    if status:
        _note(ctx, status)
    return _make(sign, coefficient, exponent)


def _overflow(sign, ctx, status):
    rounding = ctx.rounding
    _note(ctx, status | _OVERFLOW | _INEXACT | _ROUNDED)
    if (rounding in ('ROUND_DOWN', 'ROUND_05UP') or rounding == 'ROUND_CEILING' and sign
            or rounding == 'ROUND_FLOOR' and not sign):
        return _make(sign, 10 ** ctx.prec - 1, ctx.Emax - ctx.prec + 1)
    return _infinity(sign)


def _nan(a, b, ctx):
    # What a NaN among the operands makes of an operation; None if there is none.
    if a._kind < 2 and (b is None or b._kind < 2):
        return None
    if a._kind == 3:
        nan = a
    elif b is not None and b._kind == 3:
        nan = b
    elif a._kind == 2:
        nan = a
    else:
        nan = b
    if nan._kind == 3:
        _note(ctx, _INVALID)
    return _payload(nan, ctx)


def _payload(nan, ctx):
    payload = nan._int
    room = ctx.prec - ctx.clamp
    if payload and _digits(payload) > room:
        payload %= 10 ** room
    return _make(nan._sign, payload, 0, 2)


def _add(a, b, ctx, negate):
    # a + b, or a - b.
    if a._kind or b._kind:
        nan = _nan(a, b, ctx)
        if nan is not None:
            return nan
        sign = b._sign ^ negate
        if a._kind:
            if b._kind and a._sign != sign:
                return _bad(ctx, _INVALID)
            return _infinity(a._sign)
        return _infinity(sign)
    return _finish(*_raw_sum(a._sign, a._int, a._exp, b._sign ^ negate, b._int, b._exp, ctx), ctx)


def _raw_sum(sa, ca, ea, sb, cb, eb, ctx):
    if not ca or not cb:
        exponent = min(ea, eb)
        if not ca and not cb:
            sign = sa & sb if ctx.rounding != 'ROUND_FLOOR' else sa | sb
            return sign, 0, exponent
        if not ca:
            sa, ca, ea = sb, cb, eb
        # As many zeros as the precision has room for.
        exponent = max(exponent, ea - ctx.prec - 1)
        if ea > exponent:
            return sa, ca * 10 ** (ea - exponent), exponent
        return sa, ca, ea
    if ea < eb:
        sa, ca, ea, sb, cb, eb = sb, cb, eb, sa, ca, ea
    gap = ea - eb
    if gap:
        # A number far below the last place only shows in which direction it pulls.
        digits = _digits(ca)
        floor = ea + min(-1, digits - ctx.prec - 2)
        if eb + _digits(cb) - 1 < floor:
            cb, eb = 1, floor
            gap = ea - eb
        ca *= 10 ** gap
    if sa == sb:
        return sa, ca + cb, eb
    total = ca - cb
    if total > 0:
        return sa, total, eb
    if total < 0:
        return sb, -total, eb
    return (1 if ctx.rounding == 'ROUND_FLOOR' else 0), 0, eb


def _multiply(a, b, ctx):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        nan = _nan(a, b, ctx)
        if nan is not None:
            return nan
        if not a._kind and not a._int or not b._kind and not b._int:
            return _bad(ctx, _INVALID)
        return _infinity(sign)
    return _finish(sign, a._int * b._int, a._exp + b._exp, ctx)


def _divide(a, b, ctx):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        nan = _nan(a, b, ctx)
        if nan is not None:
            return nan
        if a._kind and b._kind:
            return _bad(ctx, _INVALID)
        if a._kind:
            return _infinity(sign)
        _note(ctx, _CLAMPED)
        return _make(sign, 0, ctx.Emin - ctx.prec + 1)
    if not b._int:
        if not a._int:
            return _bad(ctx, _UNDEFINED)
        _note(ctx, _DIVZERO)
        return _infinity(sign)
    ideal = a._exp - b._exp
    if not a._int:
        return _finish(sign, 0, ideal, ctx)
    shift = _digits(b._int) - _digits(a._int) + ctx.prec + 1
    exponent = ideal - shift
    if shift >= 0:
        q, r = divmod(a._int * 10 ** shift, b._int)
    else:
        q, r = divmod(a._int, b._int * 10 ** -shift)
    if r:
        # A last digit that is neither 0 nor 5 rounds rightly.
        if q % 5 == 0:
            q += 1
    else:
        while exponent < ideal and q % 10 == 0:
            q //= 10
            exponent += 1
    return _finish(sign, q, exponent, ctx)


def _integer_division(a, b, ctx):
    # Quotient and remainder of finite numbers, b not zero; None if the quotient has too many digits.
    sign = a._sign ^ b._sign
    exponent = min(a._exp, b._exp)
    gap = _adjusted(a) - _adjusted(b)
    if not a._int or gap <= -2:
        if a._exp - exponent > ctx.prec + gap + 10 and a._int:
            coefficient, exponent = a._int, a._exp
        else:
            coefficient = a._int * 10 ** (a._exp - exponent) if a._int else 0
        return _make(sign, 0, 0), _make(a._sign, coefficient, exponent)
    if gap <= ctx.prec:
        x, y = a._int, b._int
        if a._exp >= b._exp:
            x *= 10 ** (a._exp - b._exp)
        else:
            y *= 10 ** (b._exp - a._exp)
        q, r = divmod(x, y)
        if q < 10 ** ctx.prec:
            return _make(sign, q, 0), _make(a._sign, r, exponent)
    return None


def _adjusted(a):
    return a._exp + _digits(a._int) - 1


def _divide_int(a, b, ctx):
    nan = _nan(a, b, ctx)
    if nan is not None:
        return nan
    sign = a._sign ^ b._sign
    if a._kind:
        return _bad(ctx, _INVALID) if b._kind else _infinity(sign)
    if b._kind:
        return _finish(sign, 0, 0, ctx)
    if not b._int:
        if not a._int:
            return _bad(ctx, _UNDEFINED)
        _note(ctx, _DIVZERO)
        return _infinity(sign)
    parts = _integer_division(a, b, ctx)
    if parts is None:
        return _bad(ctx, _IMPOSSIBLE)
    return _finish(sign, parts[0]._int, 0, ctx)


def _remainder(a, b, ctx):
    nan = _nan(a, b, ctx)
    if nan is not None:
        return nan
    if a._kind:
        return _bad(ctx, _INVALID)
    if b._kind:
        return a._plus(ctx) if a._int else _finish(a._sign, 0, a._exp, ctx)
    if not b._int:
        return _bad(ctx, _INVALID if a._int else _UNDEFINED)
    parts = _integer_division(a, b, ctx)
    if parts is None:
        return _bad(ctx, _IMPOSSIBLE)
    rest = parts[1]
    return _finish(rest._sign, rest._int, rest._exp, ctx)


def _divmod(a, b, ctx):
    nan = _nan(a, b, ctx)
    if nan is not None:
        return nan, nan
    sign = a._sign ^ b._sign
    if a._kind:
        if b._kind:
            nan = _bad(ctx, _INVALID)
            return nan, nan
        _note(ctx, _INVALID)
        return _infinity(sign), _make(0, 0, 0, 2)
    if b._kind:
        return _make(sign, 0, 0), a._plus(ctx) if a._int else _finish(a._sign, 0, a._exp, ctx)
    if not b._int:
        if not a._int:
            nan = _bad(ctx, _UNDEFINED)
            return nan, nan
        _note(ctx, _DIVZERO | _INVALID)
        return _infinity(sign), _make(0, 0, 0, 2)
    parts = _integer_division(a, b, ctx)
    if parts is None:
        nan = _bad(ctx, _IMPOSSIBLE)
        return nan, nan
    rest = parts[1]
    return _finish(sign, parts[0]._int, 0, ctx), _finish(rest._sign, rest._int, rest._exp, ctx)


def _compare(a, b):
    # -1, 0 or 1 for numbers that are no NaN.
    if a._kind or b._kind:
        x = 0 if not a._kind else -1 if a._sign else 1
        y = 0 if not b._kind else -1 if b._sign else 1
        return (x > y) - (x < y)
    if not a._int:
        return 0 if not b._int else 1 if b._sign else -1
    if not b._int:
        return -1 if a._sign else 1
    if a._sign != b._sign:
        return -1 if a._sign else 1
    x, y = _adjusted(a), _adjusted(b)
    if x == y:
        x, y = a._int, b._int
        if a._exp > b._exp:
            x *= 10 ** (a._exp - b._exp)
        elif a._exp < b._exp:
            y *= 10 ** (b._exp - a._exp)
    order = (x > y) - (x < y)
    return -order if a._sign else order


# Text

def _show(a, ctx, engineering):
    sign = '-' if a._sign else ''
    if a._kind:
        if a._kind == 1:
            return sign + 'Infinity'
        return sign + ('NaN' if a._kind == 2 else 'sNaN') + (_text(a._int) if a._int else '')
    digits = _text(a._int)
    n = len(digits)
    left = a._exp + n
    if a._exp <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif not a._int:
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        whole, fraction = '0', '.' + '0' * -point + digits
    elif point >= n:
        whole, fraction = digits + '0' * (point - n), ''
    else:
        whole, fraction = digits[:point], '.' + digits[point:]
    if left == point:
        exponent = ''
    else:
        exponent = f'{"E" if ctx.capitals else "e"}{left - point:+d}'
    return sign + whole + fraction + exponent


def _ascii_digits(text):
    # Digits of any script as ASCII; None if it is something else.
    if text.isascii():
        return text if text.isdigit() else None
    if not text.isdecimal():
        return None
    return ''.join([str(int(c)) for c in text])


def _from_text(text, ctx, strip=True):
    body = text.strip().replace('_', '') if strip else text
    sign = 0
    if body[:1] in ('+', '-') and body:
        sign = 1 if body[0] == '-' else 0
        body = body[1:]
    lower = body.lower() if len(body) < 4 or not body[0].isdecimal() else ''
    if lower and lower[0] in 'ins':
        if lower in ('inf', 'infinity'):
            return _infinity(sign)
        kind = 2
        if lower[0] == 's':
            kind = 3
            lower = lower[1:]
        if lower[:3] == 'nan':
            payload = lower[3:]
            if not payload:
                return _make(sign, 0, 0, kind)
            payload = _ascii_digits(payload)
            if payload is not None:
                return _make(sign, _number(payload), 0, kind)
        return _bad(ctx, _CONVERSION)
    exponent = 0
    at = body.find('e')
    if at < 0:
        at = body.find('E')
    if at >= 0:
        tail = body[at + 1:]
        body = body[:at]
        minus = tail[:1] == '-'
        if tail[:1] in ('+', '-'):
            tail = tail[1:]
        tail = _ascii_digits(tail) if tail else None
        if tail is None:
            return _bad(ctx, _CONVERSION)
        exponent = _number(tail) if len(tail) < 25 or not tail.strip('0') else 10 ** 20
        if minus:
            exponent = -exponent
    at = body.find('.')
    if at >= 0:
        exponent -= len(body) - at - 1
        body = body[:at] + body[at + 1:]
    digits = _ascii_digits(body) if body else None
    if digits is None:
        return _bad(ctx, _CONVERSION)
    coefficient = _number(digits)
    if not coefficient:
        exponent = min(max(exponent, MIN_ETINY), MAX_EMAX)
    elif exponent + _digits(coefficient) - 1 > MAX_EMAX or exponent < MIN_ETINY:
        return _bad(ctx, _INVALID)
    return _make(sign, coefficient, exponent)


def _from_tuple(value):
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    kind = 0
    if isinstance(exponent, str):
        if exponent not in ('F', 'n', 'N'):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        kind = {'F': 1, 'n': 2, 'N': 3}[exponent]
    elif not isinstance(exponent, int):
        raise ValueError('exponent must be an integer')
    if kind == 1:
        return _infinity(int(sign))
    if not isinstance(digits, (tuple, list)):
        raise ValueError('coefficient must be a tuple of digits')
    text = []
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError('coefficient must be a tuple of digits')
        text.append(str(int(digit)))
    coefficient = _number(''.join(text) or '0')
    return _make(int(sign), coefficient, 0 if kind else int(exponent), kind)


def _exact_float(f):
    if f != f:
        return _make(0, 0, 0, 2)
    if f in (_math.inf, -_math.inf):
        return _infinity(1 if f < 0 else 0)
    n, d = abs(f).as_integer_ratio()
    k = d.bit_length() - 1
    return _make(1 if _math.copysign(1.0, f) < 0 else 0, n * 5 ** k, -k)


# Roots, exponentials and logarithms: fixed point, as many bits as are asked for

_LN2 = {}
_LN10 = {}


def _atanh_inverse(n, bits):
    # atanh(1/n)
    power = (1 << bits) // n
    square = n * n
    total, k = power, 1
    while power:
        power //= square
        k += 2
        total += power // k
    return total


def _ln2(bits):
    if bits not in _LN2:
        work = bits + 16
        total = 18 * _atanh_inverse(26, work) - 2 * _atanh_inverse(4801, work) + 8 * _atanh_inverse(8749, work)
        _LN2.clear()
        _LN2[bits] = total >> 16
    return _LN2[bits]


def _fixed_ln(numerator, denominator, bits):
    # ln of a positive fraction, in units of 2**-bits.
    roots = 4 + _math.isqrt(bits) // 3
    work = bits + 2 * roots + 24
    shift = numerator.bit_length() - denominator.bit_length()
    if shift >= 0:
        x = (numerator << work) // (denominator << shift)
    else:
        x = (numerator << work - shift) // denominator
    for _ in range(roots):
        x = _math.isqrt(x << work)
    one = 1 << work
    z = ((x - one) << work) // (x + one)
    square = z * z >> work
    total, power, k = z, z, 1
    while power:
        power = power * square >> work if power > 0 else -(-power * square >> work)
        k += 2
        total += power // k if power > 0 else -(-power // k)
    total <<= roots + 1
    return (total + shift * _ln2(work)) >> (work - bits)


def _ln10(bits):
    if bits not in _LN10:
        work = bits + 16
        total = 46 * _atanh_inverse(31, work) + 34 * _atanh_inverse(49, work) + 20 * _atanh_inverse(161, work)
        _LN10.clear()
        _LN10[bits] = total >> 16
    return _LN10[bits]


def _fixed_exp(x, bits):
    # exp of a number in units of 2**-bits: mantissa below 10 in the same units, and a power of ten.
    halvings = 4 + _math.isqrt(bits) // 3
    work = bits + 2 * halvings + 24
    ln10 = _ln10(work)
    x <<= work - bits
    power = x // ln10
    r = (x - power * ln10) >> halvings
    total = term = 1 << work
    k = 0
    while term:
        k += 1
        term = (term * r >> work) // k
        total += term
    for _ in range(halvings):
        total = total * total >> work
    return total >> (work - bits), power


def _scaled(coefficient, exponent, bits):
    # A decimal in units of 2**-bits, rounded down.
    if exponent >= 0:
        return coefficient * 10 ** exponent << bits
    return (coefficient << bits) // 10 ** -exponent


def _to_digits(x, bits, digits):
    # A positive number in units of 2**-bits as about so many digits and an exponent.
    place = ((x.bit_length() - bits) * 1233 >> 12) - digits
    if place >= 0:
        return (x >> bits) // 10 ** place, place
    return x * 10 ** -place >> bits, place


def _settled(prec, compute):
    # Digits enough to round: more are computed until the rest is clearly no half.
    extra = 4
    while True:
        coefficient, exponent = compute(prec + extra)
        tail = _digits(coefficient) - prec
        if tail > 2:
            # The last digits may be off by a little.
            half = 5 * 10 ** (tail - 1)
            low = coefficient % 10 ** tail
            near = min(low, abs(low - half), 10 ** tail - low)
            if near > 10:
                return coefficient, exponent
        extra += max(4, extra)


def _half_even(ctx):
    if ctx.rounding == 'ROUND_HALF_EVEN':
        return ctx, None
    rounding = ctx.rounding
    object.__setattr__(ctx, 'rounding', 'ROUND_HALF_EVEN')
    return ctx, rounding


def _finish_half_even(sign, coefficient, exponent, ctx, status=0):
    # Functions are rounded half to even, whatever the context says.
    ctx, rounding = _half_even(ctx)
    try:
        return _finish(sign, coefficient, exponent, ctx, status)
    finally:
        if rounding is not None:
            object.__setattr__(ctx, 'rounding', rounding)


def _exp_digits(sign, coefficient, exponent, digits):
    # e to a number's power, so many digits.
    size = max(exponent + _digits(coefficient), 0)
    bits = (digits * 3402 >> 10) + 4 * size + 16
    x = _scaled(coefficient, exponent, bits)
    mantissa, power = _fixed_exp(-x if sign else x, bits)
    return mantissa * 10 ** (digits - 1) >> bits, power - digits + 1


def _ln_digits(coefficient, exponent, digits, guard=0):
    # The natural logarithm: sign, digits, exponent.
    bits = (digits * 3402 >> 10) + 32 + guard
    if 0 <= exponent < 5000:
        x = _fixed_ln(coefficient * 10 ** exponent, 1, bits)
    elif -5000 < exponent < 0:
        x = _fixed_ln(coefficient, 10 ** -exponent, bits)
    else:
        # ln c + e ln 10
        more = exponent.bit_length() + 8
        x = (_fixed_ln(coefficient, 1, bits + more) + exponent * _fixed_ln(10, 1, bits + more)) >> more
    return (1, *_to_digits(-x, bits, digits)) if x < 0 else (0, *_to_digits(x, bits, digits))


def _exact(value):
    # A Decimal or an int as a Decimal; None if it is neither.
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _from_int(int(value))
    return None


def _comparable(a, other, equality):
    # Both sides as Decimals; None if they do not compare.
    if isinstance(other, Decimal):
        return a, other
    if isinstance(other, int):
        return a, _from_int(int(other))
    if equality and isinstance(other, complex) and other.imag == 0:
        other = other.real
    if isinstance(other, float):
        ctx = getcontext()
        if equality:
            ctx._flags |= _FLOAT
        else:
            _note(ctx, _FLOAT)
        return a, _exact_float(float(other))
    if isinstance(other, _numbers.Rational):
        scaled = a
        if not a._kind:
            scaled = _make(a._sign, a._int * int(other.denominator), a._exp)
        return scaled, _from_int(int(other.numerator))
    return None


def _ordered(a, other):
    # As _compare; None if one is a NaN, NotImplemented if they do not compare.
    pair = _comparable(a, other, False)
    if pair is None:
        return NotImplemented
    a, b = pair
    if a._kind > 1 or b._kind > 1:
        _note(getcontext(), _INVALID)
        return None
    return _compare(a, b)


class Decimal:
    """Construct a new Decimal object. 'value' can be an integer, string, tuple,
    or another Decimal object. If no value is given, return Decimal('0').
    The context does not affect the conversion and is only passed to determine
    if the InvalidOperation trap is active.
    """

    __static__ = True
    __slots__ = ('_sign', '_int', '_exp', '_kind')

    def __new__(cls, value='0', context=None, *rest):
        if rest:
            raise TypeError(f'function takes at most 2 arguments ({2 + len(rest)} given)')
        if context is not None and not isinstance(context, Context):
            raise TypeError('optional argument must be a context')
        if isinstance(value, str):
            made = _from_text(value, context or getcontext())
        elif isinstance(value, Decimal):
            if cls is Decimal and type(value) is Decimal:
                return value
            made = value
        elif isinstance(value, int):
            made = _from_int(int(value))
        elif isinstance(value, float):
            _note(context or getcontext(), _FLOAT)
            made = _exact_float(float(value))
        elif isinstance(value, (tuple, list)):
            made = _from_tuple(value)
        else:
            raise TypeError(f'conversion from {_type_name(value)} to Decimal is not supported')
        return made if cls is Decimal else _kept(cls, made)

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            made = _from_int(int(f))
        elif isinstance(f, float):
            made = _exact_float(float(f))
        else:
            raise TypeError('argument must be int or float')
        return made if cls is Decimal else cls(made)

    @classmethod
    def from_number(cls, number, /):
        if not isinstance(number, (int, float, Decimal)):
            raise TypeError(f'conversion from {_type_name(number)} to Decimal is not supported')
        made = _exact_float(float(number)) if isinstance(number, float) else Decimal(number)
        return made if cls is Decimal else cls(made)

    # Text

    def __repr__(self):
        return f"Decimal('{_show(self, getcontext(), False)}')"

    def __str__(self):
        return _show(self, getcontext(), False)

    def to_eng_string(self, context=None):
        return _show(self, _chosen(context), True)

    def __format__(self, spec, /, override=None):
        if not isinstance(spec, str):
            raise TypeError('format arg must be str')
        return _format_decimal(self, spec, getcontext())

    # Conversions

    def __bool__(self):
        return self._kind != 0 or self._int != 0

    def __hash__(self):
        if self._kind:
            if self._kind == 3:
                raise TypeError('Cannot hash a signaling NaN value')
            if self._kind == 2:
                return object.__hash__(self)
            return -314159 if self._sign else 314159
        modulus = 2 ** 61 - 1
        scale = pow(10, self._exp, modulus) if self._exp >= 0 else pow(pow(10, -1, modulus), -self._exp, modulus)
        value = self._int * scale % modulus
        if self._sign:
            value = -value
        return -2 if value == -1 else value

    def _refuse_special(self, what):
        if self._kind > 1:
            raise ValueError(f'cannot convert NaN to {what}')
        if self._kind:
            raise OverflowError(f'cannot convert Infinity to {what}')

    def __int__(self):
        self._refuse_special('integer')
        n = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** min(-self._exp, _digits(self._int) + 1)
        return -n if self._sign else n

    __trunc__ = __int__

    def __float__(self):
        if self._kind == 3:
            raise ValueError('cannot convert signaling NaN to float')
        if self._kind == 2:
            return -_math.nan if self._sign else _math.nan
        return float(_show(self, _EXACT, False))

    def __complex__(self):
        return complex(float(self))

    def __floor__(self):
        return self._to_int(ROUND_FLOOR)

    def __ceil__(self):
        return self._to_int(ROUND_CEILING)

    def _to_int(self, rounding):
        self._refuse_special('integer')
        if self._exp >= 0:
            n = self._int * 10 ** self._exp
        else:
            n = _round(*_shortened(self._int, -self._exp), rounding, self._sign)[0]
        return -n if self._sign else n

    def __round__(self, ndigits=_missing):
        if ndigits is _missing or ndigits is None:
            return self._to_int(ROUND_HALF_EVEN)
        if not isinstance(ndigits, int):
            raise TypeError('optional arg must be an integer')
        return self.quantize(_make(0, 1, -int(ndigits)))

    def as_integer_ratio(self):
        self._refuse_special('integer ratio')
        n, d = self._int, 1
        if self._exp >= 0:
            n *= 10 ** self._exp
        else:
            d = 10 ** -self._exp
            g = _math.gcd(n, d)
            n //= g
            d //= g
        return (-n if self._sign else n), d

    def as_tuple(self):
        digits = tuple([int(c) for c in _text(self._int)])
        if self._kind == 1:
            return DecimalTuple(self._sign, (0,), 'F')
        if self._kind:
            return DecimalTuple(self._sign, digits if self._int else (), 'n' if self._kind == 2 else 'N')
        return DecimalTuple(self._sign, digits, self._exp)

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    # Arithmetic

    def __add__(self, other):
        b = _exact(other)
        return NotImplemented if b is None else _add(self, b, _current or getcontext(), 0)

    __radd__ = __add__

    def __sub__(self, other):
        b = _exact(other)
        return NotImplemented if b is None else _add(self, b, _current or getcontext(), 1)

    def __rsub__(self, other):
        b = _exact(other)
        return NotImplemented if b is None else _add(b, self, _current or getcontext(), 1)

    def __mul__(self, other):
        b = _exact(other)
        return NotImplemented if b is None else _multiply(self, b, _current or getcontext())

    __rmul__ = __mul__

    def __truediv__(self, other):
        b = _exact(other)
        return NotImplemented if b is None else _divide(self, b, _current or getcontext())

    def __rtruediv__(self, other):
        b = _exact(other)
        return NotImplemented if b is None else _divide(b, self, _current or getcontext())

    def __floordiv__(self, other):
        b = _exact(other)
        return NotImplemented if b is None else _divide_int(self, b, getcontext())

    def __rfloordiv__(self, other):
        b = _exact(other)
        return NotImplemented if b is None else _divide_int(b, self, getcontext())

    def __mod__(self, other):
        b = _exact(other)
        return NotImplemented if b is None else _remainder(self, b, getcontext())

    def __rmod__(self, other):
        b = _exact(other)
        return NotImplemented if b is None else _remainder(b, self, getcontext())

    def __divmod__(self, other):
        b = _exact(other)
        return NotImplemented if b is None else _divmod(self, b, getcontext())

    def __rdivmod__(self, other):
        b = _exact(other)
        return NotImplemented if b is None else _divmod(b, self, getcontext())

    def __pow__(self, other, modulo=None):
        b = _exact(other)
        if b is None:
            return NotImplemented
        if modulo is not None:
            modulo = _exact(modulo)
            if modulo is None:
                return NotImplemented
        return _power(self, b, modulo, getcontext())

    def __rpow__(self, other, modulo=None):
        b = _exact(other)
        return NotImplemented if b is None else _power(b, self, None, getcontext())

    def _plus(self, ctx):
        nan = _nan(self, None, ctx)
        if nan is not None:
            return nan
        if self._kind:
            return _infinity(self._sign)
        sign = self._sign
        if not self._int and ctx.rounding != ROUND_FLOOR:
            sign = 0
        return _finish(sign, self._int, self._exp, ctx)

    def _minus(self, ctx):
        nan = _nan(self, None, ctx)
        if nan is not None:
            return nan
        if self._kind:
            return _infinity(1 - self._sign)
        sign = 1 - self._sign
        if not self._int and ctx.rounding != ROUND_FLOOR:
            sign = 0
        return _finish(sign, self._int, self._exp, ctx)

    def _abs(self, ctx):
        return self._minus(ctx) if self._sign else self._plus(ctx)

    def __pos__(self):
        return self._plus(getcontext())

    def __neg__(self):
        return self._minus(getcontext())

    def __abs__(self):
        return self._abs(getcontext())

    def fma(self, other, third, context=None):
        ctx = _chosen(context)
        a, b, c = self, _operand(other), _operand(third)
        if a._kind > 1 or b._kind > 1 or c._kind > 1:
            for x in (a, b, c):
                if x._kind == 3:
                    return _nan(x, None, ctx)
            if a._kind == 2 or b._kind == 2:
                return _nan(a, b, ctx)
            if a._kind and not b._kind and not b._int or b._kind and not a._kind and not a._int:
                return _bad(ctx, _INVALID)
            return _nan(c, None, ctx)
        sign = a._sign ^ b._sign
        if a._kind or b._kind:
            if not a._kind and not a._int or not b._kind and not b._int:
                return _bad(ctx, _INVALID)
            product = _infinity(sign)
        else:
            product = _make(sign, a._int * b._int, a._exp + b._exp)
        return _add(product, c, ctx, 0)

    def remainder_near(self, other, context=None):
        ctx = _chosen(context)
        a, b = self, _operand(other)
        nan = _nan(a, b, ctx)
        if nan is not None:
            return nan
        if a._kind:
            return _bad(ctx, _INVALID)
        if not b._kind and not b._int:
            return _bad(ctx, _INVALID if a._int else _UNDEFINED)
        if b._kind:
            return _finish(a._sign, a._int, a._exp, ctx)
        exponent = min(a._exp, b._exp)
        if not a._int:
            return _finish(a._sign, 0, exponent, ctx)
        gap = _adjusted(a) - _adjusted(b)
        if gap >= ctx.prec + 1:
            return _bad(ctx, _IMPOSSIBLE)
        if gap <= -2:
            rest = _integer_division(a, b, ctx)[1]
            return _finish(rest._sign, rest._int, rest._exp, ctx)
        x, y = a._int * 10 ** (a._exp - exponent), b._int * 10 ** (b._exp - exponent)
        q, r = divmod(x, y)
        sign = a._sign
        if 2 * r + (q & 1) > y:
            r -= y
            q += 1
        if q >= 10 ** ctx.prec:
            return _bad(ctx, _IMPOSSIBLE)
        if r < 0:
            sign = 1 - sign
            r = -r
        return _finish(sign, r, exponent, ctx)

    # Order

    def __eq__(self, other):
        pair = _comparable(self, other, True)
        if pair is None:
            return NotImplemented
        a, b = pair
        if a._kind > 1 or b._kind > 1:
            if a._kind == 3 or b._kind == 3:
                _note(getcontext(), _INVALID)
            return False
        return _compare(a, b) == 0

    def __lt__(self, other):
        order = _ordered(self, other)
        return order if order is NotImplemented else order is not None and order < 0

    def __le__(self, other):
        order = _ordered(self, other)
        return order if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other):
        order = _ordered(self, other)
        return order if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other):
        order = _ordered(self, other)
        return order if order is NotImplemented else order is not None and order >= 0

    def compare(self, other, context=None):
        ctx = _chosen(context)
        b = _operand(other)
        nan = _nan(self, b, ctx)
        return _from_int(_compare(self, b)) if nan is None else nan

    def compare_signal(self, other, context=None):
        ctx = _chosen(context)
        b = _operand(other)
        if self._kind > 1 or b._kind > 1:
            if self._kind != 3 and b._kind != 3:
                _note(ctx, _INVALID)
            return _nan(self, b, ctx)
        return _from_int(_compare(self, b))

    def compare_total(self, other, context=None):
        _chosen(context)
        return _from_int(_total(self, _operand(other)))

    def compare_total_mag(self, other, context=None):
        _chosen(context)
        return _from_int(_total(self.copy_abs(), _operand(other).copy_abs()))

    def max(self, other, context=None):
        return _extreme(self, _operand(other), _chosen(context), 1, False)

    def min(self, other, context=None):
        return _extreme(self, _operand(other), _chosen(context), -1, False)

    def max_mag(self, other, context=None):
        return _extreme(self, _operand(other), _chosen(context), 1, True)

    def min_mag(self, other, context=None):
        return _extreme(self, _operand(other), _chosen(context), -1, True)

    # What kind of number it is

    def is_canonical(self):
        return True

    def is_finite(self):
        return self._kind == 0

    def is_infinite(self):
        return self._kind == 1

    def is_nan(self):
        return self._kind > 1

    def is_qnan(self):
        return self._kind == 2

    def is_snan(self):
        return self._kind == 3

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return self._kind == 0 and self._int == 0

    def is_normal(self, context=None):
        ctx = _chosen(context)
        return self._kind == 0 and self._int != 0 and _adjusted(self) >= ctx.Emin

    def is_subnormal(self, context=None):
        ctx = _chosen(context)
        return self._kind == 0 and self._int != 0 and _adjusted(self) < ctx.Emin

    def number_class(self, context=None):
        ctx = _chosen(context)
        if self._kind > 1:
            return 'NaN' if self._kind == 2 else 'sNaN'
        sign = '-' if self._sign else '+'
        if self._kind:
            return sign + 'Infinity'
        if not self._int:
            return sign + 'Zero'
        return sign + ('Normal' if _adjusted(self) >= ctx.Emin else 'Subnormal')

    def same_quantum(self, other, context=None):
        _chosen(context)
        b = _operand(other)
        if self._kind or b._kind:
            return self._kind == 1 and b._kind == 1 or self._kind > 1 and b._kind > 1
        return self._exp == b._exp

    def adjusted(self):
        return 0 if self._kind else _adjusted(self)

    def radix(self):
        return _from_int(10)

    def canonical(self):
        return self

    def conjugate(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return _from_int(0)

    def copy_abs(self):
        return _make(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        return _make(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        _chosen(context)
        return _make(_operand(other)._sign, self._int, self._exp, self._kind)

    # Rounding

    def quantize(self, exp, rounding=None, context=None):
        ctx = _chosen(context)
        b = _operand(exp)
        if rounding is None:
            rounding = ctx.rounding
        elif rounding not in _ROUNDINGS:
            raise _rounding_error()
        nan = _nan(self, b, ctx)
        if nan is not None:
            return nan
        if self._kind or b._kind:
            if self._kind and b._kind:
                return self
            return _bad(ctx, _INVALID)
        exponent = b._exp
        if not ctx.Emin - ctx.prec + 1 <= exponent <= ctx.Emax:
            return _bad(ctx, _INVALID)
        if not self._int:
            return _finish(self._sign, 0, exponent, ctx)
        if _adjusted(self) > ctx.Emax or _adjusted(self) - exponent + 1 > ctx.prec:
            return _bad(ctx, _INVALID)
        status = 0
        if self._exp >= exponent:
            coefficient = self._int * 10 ** (self._exp - exponent)
        else:
            coefficient, lost = _round(*_shortened(self._int, exponent - self._exp), rounding, self._sign)
            status = _ROUNDED | _INEXACT if lost else _ROUNDED
        if coefficient and (exponent + _digits(coefficient) - 1 > ctx.Emax or _digits(coefficient) > ctx.prec):
            return _bad(ctx, _INVALID)
        return _finish(self._sign, coefficient, exponent, ctx, status)

    def _integral(self, rounding, context, exact):
        ctx = _chosen(context)
        if rounding is None:
            rounding = ctx.rounding
        elif rounding not in _ROUNDINGS:
            raise _rounding_error()
        nan = _nan(self, None, ctx)
        if nan is not None:
            return nan
        if self._kind or self._exp >= 0:
            return self
        if not self._int:
            return _make(self._sign, 0, 0)
        coefficient, lost = _round(*_shortened(self._int, -self._exp), rounding, self._sign)
        if exact:
            _note(ctx, _ROUNDED | _INEXACT if lost else _ROUNDED)
        return _make(self._sign, coefficient, 0)

    def to_integral_value(self, rounding=None, context=None):
        return self._integral(rounding, context, False)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        return self._integral(rounding, context, True)

    def normalize(self, context=None):
        ctx = _chosen(context)
        nan = _nan(self, None, ctx)
        if nan is not None:
            return nan
        if self._kind:
            return _infinity(self._sign)
        d = _finish(self._sign, self._int, self._exp, ctx)
        if d._kind:
            return d
        if not d._int:
            return _make(d._sign, 0, 0)
        coefficient, exponent = d._int, d._exp
        top = ctx.Emax - ctx.prec + 1 if ctx.clamp else ctx.Emax
        while exponent < top and coefficient % 10 == 0:
            coefficient //= 10
            exponent += 1
        return _make(d._sign, coefficient, exponent)

    # Neighbours

    def next_minus(self, context=None):
        ctx = _chosen(context)
        nan = _nan(self, None, ctx)
        return _next(self, ctx, 1) if nan is None else nan

    def next_plus(self, context=None):
        ctx = _chosen(context)
        nan = _nan(self, None, ctx)
        return _next(self, ctx, 0) if nan is None else nan

    def next_toward(self, other, context=None):
        ctx = _chosen(context)
        b = _operand(other)
        nan = _nan(self, b, ctx)
        if nan is not None:
            return nan
        order = _compare(self, b)
        if order == 0:
            return self.copy_sign(b)
        d = _next(self, ctx, 1 if order > 0 else 0)
        if d._kind:
            _note(ctx, _OVERFLOW | _INEXACT | _ROUNDED)
        elif _adjusted(d) < ctx.Emin:
            status = _UNDERFLOW | _SUBNORMAL | _INEXACT | _ROUNDED
            _note(ctx, status if d._int else status | _CLAMPED)
        return d

    # Exponents and digits

    def logb(self, context=None):
        ctx = _chosen(context)
        nan = _nan(self, None, ctx)
        if nan is not None:
            return nan
        if self._kind:
            return _infinity(0)
        if not self._int:
            _note(ctx, _DIVZERO)
            return _infinity(1)
        return _from_int(_adjusted(self))._plus(ctx)

    def scaleb(self, other, context=None):
        ctx = _chosen(context)
        b = _operand(other)
        nan = _nan(self, b, ctx)
        if nan is not None:
            return nan
        limit = 2 * (ctx.Emax + ctx.prec)
        n = _small_int(b, limit)
        if n is None:
            return _bad(ctx, _INVALID)
        if self._kind:
            return _infinity(self._sign)
        return _finish(self._sign, self._int, self._exp + n, ctx)

    def shift(self, other, context=None):
        ctx = _chosen(context)
        b = _operand(other)
        nan = _nan(self, b, ctx)
        if nan is not None:
            return nan
        n = _small_int(b, ctx.prec)
        if n is None:
            return _bad(ctx, _INVALID)
        if self._kind:
            return self
        digits = self._int % 10 ** ctx.prec if n >= 0 else self._int
        if n >= 0:
            digits = digits * 10 ** n % 10 ** ctx.prec
        else:
            digits = self._int % 10 ** ctx.prec // 10 ** -n
        return _make(self._sign, digits, self._exp)

    def rotate(self, other, context=None):
        ctx = _chosen(context)
        b = _operand(other)
        nan = _nan(self, b, ctx)
        if nan is not None:
            return nan
        n = _small_int(b, ctx.prec)
        if n is None:
            return _bad(ctx, _INVALID)
        if self._kind:
            return self
        digits = self._int % 10 ** ctx.prec
        unit = 10 ** (ctx.prec - n % ctx.prec)
        high, low = divmod(digits, unit)
        return _make(self._sign, low * 10 ** (n % ctx.prec) + high, self._exp)

    def _logical(self, other, ctx, op):
        a, b = _bits_of(self, ctx), _bits_of(other, ctx)
        if a is None or b is None:
            return _bad(ctx, _INVALID)
        return _make(0, _number(f'{op(a, b):b}'), 0)

    def logical_and(self, other, context=None):
        return self._logical(_operand(other), _chosen(context), lambda a, b: a & b)

    def logical_or(self, other, context=None):
        return self._logical(_operand(other), _chosen(context), lambda a, b: a | b)

    def logical_xor(self, other, context=None):
        return self._logical(_operand(other), _chosen(context), lambda a, b: a ^ b)

    def logical_invert(self, context=None):
        ctx = _chosen(context)
        a = _bits_of(self, ctx)
        if a is None:
            return _bad(ctx, _INVALID)
        return _make(0, _number(f'{a ^ (1 << ctx.prec) - 1:b}'), 0)

    # Functions

    def sqrt(self, context=None):
        ctx = _chosen(context)
        nan = _nan(self, None, ctx)
        if nan is not None:
            return nan
        if self._kind:
            return _bad(ctx, _INVALID) if self._sign else _infinity(0)
        if not self._int:
            return _finish(self._sign, 0, self._exp // 2, ctx)
        if self._sign:
            return _bad(ctx, _INVALID)
        ideal = self._exp // 2
        coefficient, exponent = self._int, self._exp
        if exponent & 1:
            coefficient *= 10
        shift = ctx.prec + 2 - (_digits(coefficient) + 1) // 2
        exact = True
        if shift >= 0:
            coefficient *= 100 ** shift
        else:
            coefficient, rest = divmod(coefficient, 100 ** -shift)
            exact = not rest
        exponent = ideal - shift
        root = _math.isqrt(coefficient)
        if exact and root * root == coefficient:
            while exponent < ideal and root % 10 == 0:
                root //= 10
                exponent += 1
        elif root % 5 == 0:
            root += 1
        return _finish_half_even(0, root, exponent, ctx)

    def exp(self, context=None):
        ctx = _chosen(context)
        nan = _nan(self, None, ctx)
        if nan is not None:
            return nan
        if self._kind:
            return _from_int(0) if self._sign else _infinity(0)
        if not self._int:
            return _from_int(1)
        p = ctx.prec
        top = _adjusted(self)
        # Where the result is out of any range, or so near to 1 that it only shows on which side.
        if top > 20 or top > len(str((ctx.Emax + 1) * 3)):
            if self._sign:
                return _finish_half_even(0, 1, ctx.Emin - p - 10, ctx)
            return _finish_half_even(0, 1, ctx.Emax + 1, ctx)
        if top < -p - 2:
            if self._sign:
                return _finish_half_even(0, 10 ** (p + 1) - 1, -p - 1, ctx)
            return _finish_half_even(0, 10 ** (p + 1) + 1, -p - 1, ctx)
        coefficient, exponent = _settled(p, lambda digits: _exp_digits(self._sign, self._int, self._exp, digits))
        return _finish_half_even(0, coefficient, exponent, ctx)

    def ln(self, context=None):
        ctx = _chosen(context)
        nan = _nan(self, None, ctx)
        if nan is not None:
            return nan
        if not self._kind and not self._int:
            return _infinity(1)
        if self._sign:
            return _bad(ctx, _INVALID)
        if self._kind:
            return _infinity(0)
        if _is_one(self):
            return _from_int(0)
        sign, coefficient, exponent = _ln_of(self, ctx.prec)
        return _finish_half_even(sign, coefficient, exponent, ctx)

    def log10(self, context=None):
        ctx = _chosen(context)
        nan = _nan(self, None, ctx)
        if nan is not None:
            return nan
        if not self._kind and not self._int:
            return _infinity(1)
        if self._sign:
            return _bad(ctx, _INVALID)
        if self._kind:
            return _infinity(0)
        digits = _text(self._int)
        if digits[0] == '1' and not digits[1:].strip('0'):
            return _finish_half_even(*_signed(self._exp + len(digits) - 1), 0, ctx)
        guard = _closeness(self)
        sign = 0

        def compute(digits):
            nonlocal sign
            sign, c, e = _ln_digits(self._int, self._exp, digits + 4, guard)
            _, tc, te = _ln_digits(10, 0, digits + 4)
            shift = digits + 2 + _digits(tc) - _digits(c)
            return c * 10 ** shift // tc, e - te - shift
        coefficient, exponent = _settled(ctx.prec, compute)
        return _finish_half_even(sign, coefficient, exponent, ctx)


def _kept(cls, made):
    this = object.__new__(cls)
    this._sign = made._sign
    this._int = made._int
    this._exp = made._exp
    this._kind = made._kind
    return this


def _shortened(coefficient, drop):
    # A coefficient and digits to drop, no more of them than matter.
    if drop > _digits(coefficient) + 2:
        return 1 if coefficient else 0, 2
    return coefficient, drop


def _signed(n):
    return (1, -n) if n < 0 else (0, n)


def _is_one(a):
    return a._exp <= 0 and _digits(a._int) == 1 - a._exp and a._int == 10 ** -a._exp


def _closeness(a):
    # Bits lost because a number is near to 1.
    if not -1 <= _adjusted(a) <= 0 or a._exp >= 0:
        return 0
    one = 10 ** -a._exp
    return 4 * max(_digits(one) - _digits(abs(a._int - one)), 0)


def _ln_of(a, prec):
    guard = _closeness(a)
    sign = 0

    def compute(digits):
        nonlocal sign
        sign, coefficient, exponent = _ln_digits(a._int, a._exp, digits, guard)
        return coefficient, exponent
    coefficient, exponent = _settled(prec, compute)
    return sign, coefficient, exponent


def _small_int(a, limit):
    # The int a number is, if it is one and not beyond the limit.
    if a._kind or a._exp != 0 or a._int > limit:
        return None
    return -a._int if a._sign else a._int


def _bits_of(a, ctx):
    # The binary number whose digits a number has; None if it is no such number.
    if a._kind or a._sign or a._exp or _digits(a._int) > ctx.prec:
        return None
    text = _text(a._int)
    if text.strip('01'):
        return None
    return int(text, 2)


def _total(a, b):
    # The order in which every representation has its place.
    if a._sign != b._sign:
        return -1 if a._sign else 1
    sign = -1 if a._sign else 1
    if a._kind > 1 or b._kind > 1:
        x = (0 if a._kind < 2 else 5 - a._kind, a._int if a._kind > 1 else 0)
        y = (0 if b._kind < 2 else 5 - b._kind, b._int if b._kind > 1 else 0)
        return sign * ((x > y) - (x < y))
    order = _compare(a, b)
    if order or a._kind:
        return order
    return sign * ((a._exp > b._exp) - (a._exp < b._exp))


def _extreme(a, b, ctx, wanted, magnitude):
    # The larger (wanted 1) or smaller (-1); a single quiet NaN loses.
    if a._kind > 1 or b._kind > 1:
        if a._kind != 3 and b._kind != 3:
            if a._kind < 2:
                return _rounded(a, ctx)
            if b._kind < 2:
                return _rounded(b, ctx)
        return _nan(a, b, ctx)
    order = _compare(a.copy_abs(), b.copy_abs()) if magnitude else _compare(a, b)
    if order == 0:
        order = _total(a, b)
    return _rounded(a if order == wanted or order == 0 and wanted == 1 else b, ctx)


def _rounded(a, ctx):
    return a if a._kind else _finish(a._sign, a._int, a._exp, ctx)


def _next(a, ctx, down):
    # The neighbour below or above.
    if a._kind:
        if a._sign == down:
            return _infinity(a._sign)
        return _make(a._sign, 10 ** ctx.prec - 1, ctx.Emax - ctx.prec + 1)
    other = _plain_context(ctx.prec, ROUND_FLOOR if down else ROUND_CEILING, ctx.Emin, ctx.Emax, ctx.capitals, 0, 0, 0)
    d = _finish(a._sign, a._int, a._exp, other)
    if _compare(d, a):
        return d
    return _add(a, _make(0, 1, ctx.Emin - ctx.prec), other, down)


# Powers

def _is_integer(a):
    if a._kind:
        return False
    if a._exp >= 0 or not a._int:
        return True
    return -a._exp < _digits(a._int) + 1 and a._int % 10 ** -a._exp == 0


def _is_odd(a):
    if a._exp > 0 or not a._int:
        return False
    return a._int // 10 ** -a._exp % 2 == 1


def _modular(a, b, m, ctx):
    for x in (a, b, m):
        if x._kind == 3:
            return _nan(x, None, ctx)
    for x in (a, b, m):
        if x._kind == 2:
            return _nan(x, None, ctx)
    if not (_is_integer(a) and _is_integer(b) and _is_integer(m)) or b._sign and b._int or not m._int:
        return _bad(ctx, _INVALID)
    if _adjusted(m) >= ctx.prec or not a._int and not b._int:
        return _bad(ctx, _INVALID)
    modulus = abs(int(m))
    result = pow(abs(int(a)) % modulus, int(b), modulus)
    sign = a._sign if _is_odd(b) else 0
    return _make(sign, result, 0)


def _power(a, b, modulo, ctx):
    if modulo is not None:
        return _modular(a, b, modulo, ctx)
    nan = _nan(a, b, ctx)
    if nan is not None:
        return nan
    integer = _is_integer(b)
    sign = 1 if a._sign and integer and _is_odd(b) else 0
    if not b._kind and not b._int:
        if not a._kind and not a._int:
            return _bad(ctx, _INVALID)
        return _from_int(1)
    if not a._kind and not a._int:
        if a._sign and not integer and b._kind == 0:
            sign = 0
        return _infinity(sign) if b._sign else _make(sign, 0, 0)
    if a._kind:
        if a._sign and not integer:
            return _bad(ctx, _INVALID)
        return _make(sign, 0, 0) if b._sign else _infinity(sign)
    if a._sign and not integer:
        return _bad(ctx, _INVALID)
    one = _compare(a.copy_abs(), _from_int(1))
    if b._kind:
        if one == 0:
            _note(ctx, _INEXACT | _ROUNDED)
            return _make(0, 10 ** (ctx.prec - 1), 1 - ctx.prec)
        return _infinity(0) if (one > 0) != bool(b._sign) else _make(0, 0, 0)
    if one == 0:
        if integer:
            return _one_to(a, b, sign, ctx)
        _note(ctx, _INEXACT | _ROUNDED)
        return _make(0, 10 ** (ctx.prec - 1), 1 - ctx.prec)
    # Beyond every exponent: no digits are needed.
    reach = abs(_adjusted(a)) if _adjusted(a) < 0 else _adjusted(a)
    growth = reach * b._int * 10 ** min(b._exp, 30) if b._exp >= 0 else reach * b._int // 10 ** min(-b._exp, _digits(b._int) + 1)
    limit = 2 * (ctx.Emax - ctx.Emin + 2 * ctx.prec) + 10
    if growth > limit and (_adjusted(a) > 0 or _adjusted(a) < -1):
        if (one > 0) == (b._sign == 0):
            return _overflow_power(sign, ctx)
        return _finish(sign, 1, ctx.Emin - ctx.prec - 10, ctx)
    if integer and _adjusted(b) < 19:
        n = int(b)
        exact = _exact_power(a, n, sign, ctx)
        if exact is not None:
            return exact
    elif not integer:
        exact = _exact_root(a, b, ctx)
        if exact is not None:
            return exact
    return _inexact_power(a.copy_abs(), b, sign, ctx)


def _overflow_power(sign, ctx):
    return _finish(sign, 1, ctx.Emax + 1, ctx)


def _one_to(a, b, sign, ctx):
    # 1 to an integer's power: as many zeros as the exponent asks for.
    n = -a._exp * int(b) if _adjusted(b) < 19 and a._exp < 0 and not b._sign else 0
    if n > ctx.prec - 1:
        _note(ctx, _ROUNDED)
        n = ctx.prec - 1
    return _make(sign, 10 ** n, -n)


def _exact_power(a, n, sign, ctx):
    # The power as it is, if it is short enough to be computed with all digits; None if not.
    m, zeros = a._int, 0
    while m % 10 == 0:
        m //= 10
        zeros += 1
    if m > 1 and m.bit_length() * abs(n) > 16 * ctx.prec + 400:
        return None
    if n < 0:
        return _inverse(sign, m ** -n if m > 1 else 1, (a._exp + zeros) * n, ctx)
    power = m ** n if m > 1 else 1
    # Zeros at the end stay as far as there is room for them.
    pad = min(zeros * n, max(ctx.prec + 1 - _digits(power), 0))
    return _finish(sign, power * 10 ** pad, (a._exp + zeros) * n - pad, ctx)


def _inverse(sign, below, exponent, ctx):
    # 10**exponent / below
    shift = _digits(below) + ctx.prec + 1
    q, r = divmod(10 ** shift, below)
    place = exponent - shift
    if r:
        if q % 5 == 0:
            q += 1
    else:
        while place < exponent and q % 10 == 0:
            q //= 10
            place += 1
    return _finish(sign, q, place, ctx)


def _exact_root(a, b, ctx):
    # A power with a fraction in its exponent that comes out even; shown with all digits of the precision.
    n, d = b.as_integer_ratio()
    if d > 4 * ctx.prec + 64 or abs(n) > 10 ** 6:
        return None
    m, e = a._int, a._exp
    while m % 10 == 0:
        m //= 10
        e += 1
    # a = m * 10**e must be a perfect d-th power, perhaps with zeros moved into m.
    shift = e % d
    m *= 10 ** shift
    e -= shift
    if m.bit_length() > 64 * (ctx.prec + 8):
        return None
    root = _integer_root(m, d)
    if root ** d != m:
        return None
    if (_digits(root) - 1) * abs(n) > 4 * ctx.prec + 100:
        return None
    if n >= 0:
        value = (root ** n, e // d * n)
    else:
        below = root ** -n
        shift = _digits(below) + ctx.prec + 2
        q, r = divmod(10 ** shift, below)
        if r:
            return None
        value = (q, e // d * n - shift)
    coefficient, exponent = value
    while coefficient % 10 == 0:
        coefficient //= 10
        exponent += 1
    missing = ctx.prec - _digits(coefficient)
    if missing > 0:
        coefficient *= 10 ** missing
        exponent -= missing
    return _finish(0, coefficient, exponent, ctx, _INEXACT | _ROUNDED)


def _integer_root(m, d):
    # The largest integer whose d-th power is not above m.
    if d == 1:
        return m
    x = 1 << -(-m.bit_length() // d)
    while True:
        y = ((d - 1) * x + m // x ** (d - 1)) // d
        if y >= x:
            return x
        x = y


def _inexact_power(a, b, sign, ctx):
    # exp(b * ln a)
    guard = _closeness(a)

    def compute(digits):
        size = max(_adjusted(b) + len(str(abs(_adjusted(a)) + 1)) + 2, 0)
        ls, lc, le = _ln_digits(a._int, a._exp, digits + size + 4, guard)
        return _exp_digits(ls ^ b._sign, lc * b._int, le + b._exp, digits)
    # ln a * b tells how large the result is.
    ls, lc, le = _ln_digits(a._int, a._exp, 12, guard)
    top = le + _digits(lc) + _adjusted(b)
    size = lc * b._int * 10 ** min(max(le + b._exp, 0), 40) // 10 ** max(-le - b._exp, 0)
    if top > 40 or size > 2.4 * (ctx.Emax - ctx.Emin + ctx.prec + 20):
        if ls ^ b._sign:
            return _finish(sign, 1, ctx.Emin - ctx.prec - 10, ctx)
        return _overflow_power(sign, ctx)
    if top < -ctx.prec - 2:
        p = ctx.prec
        if ls ^ b._sign:
            return _finish(sign, 10 ** (p + 1) - 1, -p - 1, ctx)
        return _finish(sign, 10 ** (p + 1) + 1, -p - 1, ctx)
    coefficient, exponent = _settled(ctx.prec, compute)
    return _finish(sign, coefficient, exponent, ctx)


# Formats

def _format_decimal(a, spec, ctx):
    bad = ValueError('invalid format string')
    at = 0
    fill, align = ' ', ''
    if len(spec) > 1 and spec[1] in '<>=^':
        fill, align, at = spec[0], spec[1], 2
    elif spec[:1] and spec[0] in '<>=^':
        align, at = spec[0], 1
    sign = '-'
    if spec[at:at + 1] and spec[at] in '-+ ':
        sign = spec[at]
        at += 1
    no_neg_zero = spec[at:at + 1] == 'z'
    at += no_neg_zero
    zero = spec[at:at + 1] == '0'
    if zero:
        if align:
            raise bad
        fill, align = '0', '='
        at += 1
    end = at
    while '0' <= spec[end:end + 1] <= '9':
        end += 1
    width = int(spec[at:end] or '0')
    at = end
    separator = ''
    if spec[at:at + 1] and spec[at] in ',_':
        separator = spec[at]
        at += 1
    precision = None
    if spec[at:at + 1] == '.':
        end = at + 1
        while '0' <= spec[end:end + 1] <= '9':
            end += 1
        if end == at + 1:
            raise bad
        precision = int(spec[at + 1:end])
        at = end
    kind = spec[at:]
    if kind not in ('', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%'):
        raise bad
    if kind == 'n':
        if separator:
            raise bad
        kind = 'g'
    default = kind == ''
    if default:
        kind = 'G' if ctx.capitals else 'g'
    if a._kind:
        body = _show(a.copy_abs(), ctx, False)
        if zero:
            fill, align = ' ', '>'
        suffix = '%' if kind == '%' else ''
        return _padded('-' if a._sign else '' if sign == '-' else sign, body + suffix, fill, align or '>', width)
    negative = a._sign
    coefficient, exponent = a._int, a._exp
    if kind == '%':
        exponent += 2
    if precision is not None:
        if kind in 'eE':
            coefficient, exponent = _to_figures(coefficient, exponent, precision + 1, ctx.rounding, negative)
        elif kind in 'fF%':
            coefficient, exponent = _to_place(coefficient, exponent, -precision, ctx.rounding, negative)
        elif coefficient and _digits(coefficient) > max(precision, 1):
            coefficient, exponent = _to_figures(coefficient, exponent, max(precision, 1), ctx.rounding, negative)
    if no_neg_zero and not coefficient:
        negative = 0
    digits = _text(coefficient)
    n = len(digits)
    left = exponent + n
    if kind in 'eE':
        point = 1 if coefficient or precision is None else 1 - (precision or 0)
        if not coefficient and precision is not None:
            point = 1
            digits = '0' * (precision + 1)
            n = len(digits)
            left = exponent + n
    elif kind in 'fF%':
        if exponent > 0:
            if coefficient:
                digits += '0' * exponent
            n = len(digits)
            exponent, left = 0, n
        point = left
    elif exponent <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point <= 0:
        whole, fraction = '0', '0' * -point + digits
    elif point >= n:
        whole, fraction = digits + '0' * (point - n), ''
    else:
        whole, fraction = digits[:point], digits[point:]
    tail = '.' + fraction if fraction else ''
    if left != point or kind in 'eE':
        tail += f'{"E" if kind in "EG" else "e"}{left - point:+d}'
    if kind == '%':
        tail += '%'
    shown = '-' if negative else '' if sign == '-' else sign
    least = width - len(shown) - len(tail) if zero else 0
    if separator:
        whole = _grouped(whole, separator, least)
    elif least > 0:
        whole = whole.rjust(least, '0')
    return _padded(shown, whole + tail, fill, align or '>', width)


def _to_figures(coefficient, exponent, figures, rounding, sign):
    if not coefficient:
        return 0, exponent
    drop = _digits(coefficient) - figures
    if drop <= 0:
        return coefficient * 10 ** -drop, exponent + drop
    coefficient = _round(coefficient, drop, rounding, sign)[0]
    if _digits(coefficient) > figures:
        coefficient //= 10
        drop += 1
    return coefficient, exponent + drop


def _to_place(coefficient, exponent, place, rounding, sign):
    if exponent >= place:
        return coefficient * 10 ** (exponent - place), place
    return _round(*_shortened(coefficient, place - exponent), rounding, sign)[0], place


def _grouped(whole, separator, least):
    # Groups of three; zeros in front until it is as long as asked for.
    groups = []
    digits = whole
    while True:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
        if not digits:
            break
    text = separator.join(groups)
    while len(text) < least:
        first = groups[0]
        if len(first) < 3:
            groups[0] = '0' + first
        else:
            groups.insert(0, '0')
        text = separator.join(groups)
    return text


def _padded(sign, body, fill, align, width):
    room = fill * (width - len(sign) - len(body))
    if align == '<':
        return sign + body + room
    if align == '=':
        return sign + room + body
    if align == '^':
        half = len(room) // 2
        return room[:half] + sign + body + room[half:]
    return room + sign + body


_numbers.Number.register(Decimal)
