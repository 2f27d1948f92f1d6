# Representations of a bounded size.

__all__ = ['Repr', 'repr', 'recursive_repr']

_repr_of = repr
_sorted = sorted


def recursive_repr(fillvalue='...'):
    def decorate(user_function):
        running = []

        def wrapper(self):
            for obj in running:
                if obj is self:
                    return fillvalue
            running.append(self)
            try:
                return user_function(self)
            finally:
                running.pop()

        wrapper.__module__ = getattr(user_function, '__module__')
        wrapper.__doc__ = getattr(user_function, '__doc__')
        wrapper.__name__ = getattr(user_function, '__name__')
        wrapper.__qualname__ = getattr(user_function, '__qualname__')
        wrapper.__annotations__ = getattr(user_function, '__annotations__', {})
        wrapper.__type_params__ = getattr(user_function, '__type_params__', ())
        wrapper.__wrapped__ = user_function
        return wrapper

    return decorate


class Repr:
    """Makes representations whose parts are limited in number and length."""
    _lookup = {
        'tuple': 'builtins', 'list': 'builtins', 'array': 'array', 'set': 'builtins', 'frozenset': 'builtins',
        'deque': 'collections', 'dict': 'builtins', 'str': 'builtins', 'int': 'builtins',
    }

    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6,
                 maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue='...', indent=None):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxarray = maxarray
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxfrozenset = maxfrozenset
        self.maxdeque = maxdeque
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue
        self.indent = indent

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        cls = type(x)
        name = cls.__name__
        if ' ' in name:
            name = '_'.join(name.split())
        method = getattr(self, 'repr_' + name, None)
        if method:
            # Not for a class that only has the name of a builtin one.
            if name not in self._lookup or getattr(cls, '__module__', None) == self._lookup[name]:
                return method(x, level)
        return self.repr_instance(x, level)

    def _join(self, pieces, level):
        if self.indent is None:
            return ', '.join(pieces)
        if not pieces:
            return ''
        indent = self.indent
        if isinstance(indent, int):
            if indent < 0:
                raise ValueError(f'Repr.indent cannot be negative int (was {indent!r})')
            indent *= ' '
        try:
            sep = ',\n' + (self.maxlevel - level + 1) * indent
        except TypeError as error:
            raise TypeError(f'Repr.indent must be a str, int or None, not {type(indent)}') from error
        return sep.join(('', *pieces, ''))[1:-len(indent) or None]

    def _repr_iterable(self, x, level, left, right, maxiter, trail=''):
        n = len(x)
        if level <= 0 and n:
            shown = self.fillvalue
        else:
            pieces = []
            for item in x:
                if len(pieces) >= maxiter:
                    break
                pieces.append(self.repr1(item, level - 1))
            if n > maxiter:
                pieces.append(self.fillvalue)
            shown = self._join(pieces, level)
            if n == 1 and trail and self.indent is None:
                right = trail + right
        return left + shown + right

    def repr_tuple(self, x, level):
        return self._repr_iterable(x, level, '(', ')', self.maxtuple, ',')

    def repr_list(self, x, level):
        return self._repr_iterable(x, level, '[', ']', self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._repr_iterable(x, level, f"array('{x.typecode}', [", '])', self.maxarray)

    def repr_set(self, x, level):
        if not x:
            return 'set()'
        return self._repr_iterable(_in_order(x), level, '{', '}', self.maxset)

    def repr_frozenset(self, x, level):
        if not x:
            return 'frozenset()'
        return self._repr_iterable(_in_order(x), level, 'frozenset({', '})', self.maxfrozenset)

    def repr_deque(self, x, level):
        return self._repr_iterable(x, level, 'deque([', '])', self.maxdeque)

    def repr_dict(self, x, level):
        n = len(x)
        if n == 0:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        pieces = []
        for key in _in_order(x):
            if len(pieces) >= self.maxdict:
                break
            pieces.append(f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}')
        if n > self.maxdict:
            pieces.append(self.fillvalue)
        return '{' + self._join(pieces, level) + '}'

    def repr_str(self, x, level):
        shown = _repr_of(x[:self.maxstring])
        if len(shown) > self.maxstring:
            i = max(0, (self.maxstring - 3) // 2)
            j = max(0, self.maxstring - 3 - i)
            shown = _repr_of(x[:i] + x[len(x) - j:])
            shown = shown[:i] + self.fillvalue + shown[len(shown) - j:]
        return shown

    def repr_int(self, x, level):
        try:
            shown = _repr_of(x)
        except ValueError:
            digits = x.bit_length() * 30103 // 100000 + 1
            return f'<{x.__class__.__name__} instance with roughly {digits} digits (limit at 4300) at 0x{id(x):x}>'
        return self._cut(shown, self.maxlong)

    def repr_instance(self, x, level):
        try:
            shown = _repr_of(x)
        except Exception:
            return f'<{x.__class__.__name__} instance at {id(x):#x}>'
        return self._cut(shown, self.maxother)

    def _cut(self, shown, limit):
        if len(shown) <= limit:
            return shown
        i = max(0, (limit - 3) // 2)
        j = max(0, limit - 3 - i)
        return shown[:i] + self.fillvalue + shown[len(shown) - j:]


def _in_order(x):
    try:
        return _sorted(x)
    except Exception:
        return list(x)


aRepr = Repr()
repr = aRepr.repr
