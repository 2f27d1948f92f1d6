# The half of `int`, `float` and `complex` that runs Python: what asks an object of the program for its number.


def int_new(cls, x, base):
    if base is not _missing:
        base = index(base)
        return int.__new__(cls, x, base)
    kind = type(x)
    if hasattr(kind, "__int__"):
        n = kind.__int__(x)
        if not isinstance(n, int):
            raise TypeError(f"__int__ returned non-int (type {type(n).__name__})")
    elif hasattr(kind, "__index__"):
        n = index(x)
    else:
        raise TypeError(
            f"int() argument must be a string, a bytes-like object or a real number, not '{kind.__name__}'"
        )
    n = int_plain(n)
    return n if cls is int else int.__new__(cls, n)


def int_from_bytes(cls, bytes, byteorder="big", signed=False):
    bytes = bytes.tobytes() if type(bytes) is memoryview else bytes_of(bytes)
    value = int.from_bytes(bytes, byteorder, signed=True if signed else False)
    return value if cls is int else cls(value)


def bool_new(cls, object=False):
    return not not object


def float_of(x, words):
    kind = type(x)
    if hasattr(kind, "__float__"):
        value = kind.__float__(x)
        if not isinstance(value, float):
            raise TypeError(f"{kind.__name__}.__float__ returned non-float (type {type(value).__name__})")
        return value
    if hasattr(kind, "__index__"):
        return float(index(x))
    raise TypeError(words + kind.__name__)


def float_new(cls, x=0.0):
    kind = type(x)
    if not hasattr(kind, "__float__") and not hasattr(kind, "__index__"):
        raise TypeError(f"float() argument must be a string or a real number, not '{kind.__name__}'")
    value = float_plain(float_of(x, ""))
    return value if cls is float else float.__new__(cls, value)


def float_from_number(cls, number):
    value = float_plain(float_of(number, "must be real number, not "))
    return value if cls is float else cls(value)


def float_fromhex(cls, string):
    return cls(float.fromhex(string))


def complex_of(x, words):
    kind = type(x)
    if hasattr(kind, "__complex__"):
        value = kind.__complex__(x)
        if not isinstance(value, complex):
            raise TypeError(f"__complex__ returned non-complex (type {type(value).__name__})")
        return complex_plain(value)
    if isinstance(x, (int, float, complex)):
        return x
    if hasattr(kind, "__float__") or hasattr(kind, "__index__"):
        return float_of(x, "")
    raise TypeError(words + kind.__name__)


def complex_new(cls, real, imag):
    if imag is _missing:
        return complex.__new__(cls, complex_of(real, "complex() argument must be a string or a number, not "))
    if real is _missing:
        real = 0
    real = complex_of(real, "complex() argument 'real' must be a real number, not ")
    imag = complex_of(imag, "complex() argument 'imag' must be a real number, not ")
    return complex.__new__(cls, real, imag)


def complex_from_number(cls, number):
    value = complex_of(number, "must be real number, not ")
    return value if cls is complex and type(value) is complex else cls(value)


def int_plain(n):
    return n if type(n) is int else int.__int__(n)


def float_plain(x):
    return x if type(x) is float else float.__float__(x)


def complex_plain(z):
    return z if type(z) is complex else complex.__complex__(z)
