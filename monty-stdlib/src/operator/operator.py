# The operators as functions.


_abs = abs

_module_names = _own_dict(_import('operator'))


def abs(a, /):
    return _abs(a)


def add(a, b, /):
    return a + b


def and_(a, b, /):
    return a & b



def call(obj, /, *args, **kwargs):
    return obj(*args, **kwargs)


def concat(a, b, /):
    if not hasattr(a, '__getitem__'):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    return a + b


def contains(a, b, /):
    return b in a


def countOf(a, b, /):
    return sum([1 for x in a if x is b or x == b])


def delitem(a, b, /):
    del a[b]


def eq(a, b, /):
    return a == b


def floordiv(a, b, /):
    return a // b


def ge(a, b, /):
    return a >= b


def getitem(a, b, /):
    return a[b]


def gt(a, b, /):
    return a > b


def index(a, /):
    if not hasattr(a, '__index__'):
        raise TypeError(f"'{type(a).__name__}' object cannot be interpreted as an integer")
    return a.__index__()


def indexOf(a, b, /):
    for i, x in enumerate(a):
        if x is b or x == b:
            return i
    raise ValueError('sequence.index(x): x not in sequence')


def inv(a, /):
    return ~a


invert = inv


def is_(a, b, /):
    return a is b


def is_not(a, b, /):
    return a is not b


def is_none(a, /):
    return a is None


def is_not_none(a, /):
    return a is not None


def le(a, b, /):
    return a <= b


def length_hint(obj, default=0, /):
    if not isinstance(default, int):
        raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
    try:
        return len(obj)
    except TypeError:
        pass
    hint = getattr(type(obj), '__length_hint__', None)
    if hint is None:
        return default
    value = hint(obj)
    return default if value is NotImplemented else value


def lshift(a, b, /):
    return a << b


def lt(a, b, /):
    return a < b


def matmul(a, b, /):
    return a @ b


def mod(a, b, /):
    return a % b


def mul(a, b, /):
    return a * b


def ne(a, b, /):
    return a != b


def neg(a, /):
    return -a


def not_(a, /):
    return not a


def or_(a, b, /):
    return a | b


def pos(a, /):
    return +a


def pow(a, b, /):
    return a ** b


def rshift(a, b, /):
    return a >> b


def setitem(a, b, c, /):
    a[b] = c


def sub(a, b, /):
    return a - b


def truediv(a, b, /):
    return a / b


def truth(a, /):
    return True if a else False


def xor(a, b, /):
    return a ^ b


def iadd(a, b, /):
    a += b
    return a


def iand(a, b, /):
    a &= b
    return a


def iconcat(a, b, /):
    if not hasattr(a, '__getitem__'):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    a += b
    return a


def ifloordiv(a, b, /):
    a //= b
    return a


def ilshift(a, b, /):
    a <<= b
    return a


def imatmul(a, b, /):
    a @= b
    return a


def imod(a, b, /):
    a %= b
    return a


def imul(a, b, /):
    a *= b
    return a


def ior(a, b, /):
    a |= b
    return a


def ipow(a, b, /):
    a **= b
    return a


def irshift(a, b, /):
    a >>= b
    return a


def isub(a, b, /):
    a -= b
    return a


def itruediv(a, b, /):
    a /= b
    return a


def ixor(a, b, /):
    a ^= b
    return a


class attrgetter:
    """A function that gives an attribute, or a tuple of several, by dotted names."""

    __slots__ = ('_attrs',)

    def __init__(self, attr, /, *attrs):
        for name in (attr, *attrs):
            if not isinstance(name, _str):
                raise TypeError('attribute name must be a string')
        self._attrs = (attr, *attrs)

    def __call__(self, obj, /):
        if len(self._attrs) == 1:
            return _resolved(obj, self._attrs[0])
        return tuple([_resolved(obj, name) for name in self._attrs])

    def _keys_(self, items):
        """What it gives for each of some items: a sort asks for all of them at once."""
        if len(self._attrs) == 1 and '.' not in self._attrs[0]:
            name = self._attrs[0]
            return [_getattr(x, name) for x in items]
        return [self(x) for x in items]

    def __repr__(self):
        return f"operator.attrgetter({', '.join([repr(a) for a in self._attrs])})"


def _resolved(obj, name):
    for part in name.split('.'):
        obj = getattr(obj, part)
    return obj


class itemgetter:
    """A function that gives an item, or a tuple of several."""

    __slots__ = ('_items',)

    def __init__(self, item, /, *items):
        self._items = (item, *items)

    def __call__(self, obj, /):
        items = self._items
        if len(items) == 1:
            return obj[items[0]]
        return tuple([obj[i] for i in items])

    def _keys_(self, items):
        """What it gives for each of some items: a sort asks for all of them at once."""
        if len(self._items) == 1:
            at = self._items[0]
            return [x[at] for x in items]
        return [self(x) for x in items]

    def __repr__(self):
        return f"operator.itemgetter({', '.join([repr(a) for a in self._items])})"


class methodcaller:
    """A function that calls a method of what it is given."""

    __slots__ = ('_name', '_args', '_kwargs')

    def __init__(self, name, /, *args, **kwargs):
        if not isinstance(name, _str):
            raise TypeError('method name must be a string')
        self._name = name
        self._args = args
        self._kwargs = kwargs

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        shown = [repr(self._name)]
        shown.extend([repr(a) for a in self._args])
        shown.extend([f"{k}={v!r}" for k, v in self._kwargs.items()])
        return f"operator.methodcaller({', '.join(shown)})"


for _name in ('add and_ concat contains delitem eq floordiv ge getitem gt index inv invert le lshift lt matmul mod mul ne '
              'neg not_ or_ pos pow rshift setitem sub truediv xor abs iadd iand iconcat ifloordiv ilshift imatmul imod imul '
              'ior ipow irshift isub itruediv ixor call').split():
    _module_names[f"__{_name.rstrip('_')}__"] = _module_names[_name]
