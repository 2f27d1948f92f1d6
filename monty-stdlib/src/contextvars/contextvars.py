# Variables that each task has for itself.

__all__ = ('Context', 'ContextVar', 'Token', 'copy_context')


class _Missing:
    __slots__ = ()

    def __repr__(self):
        return '<Token.MISSING>'


_MISSING = _Missing()


class Context:
    """What context variables hold: an immutable view, changed only by `run`."""

    __module__ = '_contextvars'
    __slots__ = ('_data', '_entered', '_before', '__weakref__')
    __hash__ = None

    def __new__(cls):
        return object.__new__(cls)

    def __init__(self):
        self._data = {}
        self._entered = False
        self._before = None

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.Context' is not an acceptable base type")

    def run(self, /, *args, **kwargs):
        if not args:
            raise TypeError('run() missing 1 required positional argument')
        callable, *args = args
        if self._entered:
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        self._entered = True
        self._before = _thread.context
        _thread.context = self
        try:
            return callable(*args, **kwargs)
        finally:
            _thread.context = self._before
            self._before = None
            self._entered = False

    def copy(self):
        new = Context()
        new._data = self._data.copy()
        return new

    def __getitem__(self, var, /):
        return self._data[_variable(var)]

    def __contains__(self, var, /):
        return _variable(var) in self._data

    def get(self, var, default=None, /):
        return self._data.get(_variable(var), default)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def keys(self):
        return self._data.keys()

    def values(self):
        return self._data.values()

    def items(self):
        return self._data.items()

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._data == other._data

    def __repr__(self):
        return f'<_contextvars.Context object at {_address(self):#x}>'


class _Thread:
    __slots__ = ('context',)


_thread = _Thread()
_thread.context = Context()


def _variable(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f'a ContextVar key was expected, got {var!r}')
    return var


def copy_context():
    return _thread.context.copy()


class ContextVar:
    __module__ = '_contextvars'
    __slots__ = ('_name', '_default', '__weakref__')

    def __init__(self, name, /, *, default=_MISSING):
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self._name = name
        self._default = default

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.ContextVar' is not an acceptable base type")

    @property
    def name(self):
        return self._name

    def get(self, default=_MISSING, /):
        data = _thread.context._data
        if self in data:
            return data[self]
        if default is not _MISSING:
            return default
        if self._default is not _MISSING:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        context = _thread.context
        token = object.__new__(Token)
        token._context = context
        token._var = self
        token._old = context._data.get(self, _MISSING)
        token._used = False
        context._data[self] = value
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        context = _thread.context
        if token._context is not context:
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        if token._old is _MISSING:
            context._data.pop(self, None)
        else:
            context._data[self] = token._old

    def __class_getitem__(cls, item, /):
        return generic_alias(cls, item)

    def __repr__(self):
        default = '' if self._default is _MISSING else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {_address(self):#x}>'


class Token:
    __module__ = '_contextvars'
    __slots__ = ('_context', '_var', '_old', '_used', '__weakref__')
    __hash__ = None

    MISSING = _MISSING

    def __new__(cls, *args, **kwargs):
        raise RuntimeError('Tokens can only be created by ContextVars')

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.Token' is not an acceptable base type")

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback, /):
        self._var.reset(self)

    def __class_getitem__(cls, item, /):
        return generic_alias(cls, item)

    def __repr__(self):
        used = ' used' if self._used else ''
        return f'<Token{used} var={self._var!r} at {_address(self):#x}>'
