# References that do not count. When an object is freed here is the collector's secret, and depends on limits and on where a run was
# paused; so that no program can tell, a weak reference keeps its object for as long as the reference itself is kept.

from collections.abc import MutableMapping, MutableSet

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
           'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']


class ReferenceType:
    """A weak reference to an object."""
    __module__ = 'weakref'
    __slots__ = ('_obj', '__callback__', '_hash', '__dict__')

    def __new__(cls, object, callback=None, /, *args, **kwargs):
        if not _referable(object):
            raise TypeError(f"cannot create weak reference to '{type(object).__name__}' object")
        self = _new(cls)
        self._obj = object
        self.__callback__ = callback
        self._hash = None
        return self

    def __init__(self, object, callback=None, /, *args, **kwargs):
        pass

    def __call__(self):
        return self._obj

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self._obj == other._obj

    def __ne__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self._obj != other._obj

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(self._obj)
        return self._hash

    def __repr__(self):
        return f"<weakref at {id(self):#x}; to '{type(self._obj).__qualname__}' at {id(self._obj):#x}>"

    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_new = object.__new__
_PLAIN = (int, str, float, bool, complex, bytes, bytearray, list, tuple, dict, type(None), type(...),
          type(NotImplemented), range, slice, object)
_FINE = (set, frozenset)


def _referable(obj):
    cls = type(obj)
    if cls in _PLAIN:
        return False
    if isinstance(obj, (tuple, int, bytes)) and '__slots__' in cls.__dict__:
        return False
    slots = None
    for base in cls.__mro__:
        own = base.__dict__.get('__slots__')
        if base in (object,) or base.__module__ == 'builtins':
            continue
        if own is None or '__dict__' in own or '__weakref__' in own:
            return True
        slots = own
    return slots is None


ref = ReferenceType



def getweakrefcount(object, /):
    return 0


def getweakrefs(object, /):
    return []


class ProxyType:
    """Stands for another object in nearly every way."""
    __module__ = 'weakref'
    __slots__ = ('_obj',)

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'weakref.ProxyType' instances")

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __repr__(self):
        obj = _target(self)
        return f"<weakproxy at {id(self):#x} to {type(obj).__name__} at {id(obj):#x}>"

    def __str__(self):
        return str(_target(self))

    def __bool__(self):
        return bool(_target(self))

    def __eq__(self, other):
        return _target(self) == _other(other)

    def __ne__(self, other):
        return _target(self) != _other(other)

    def __lt__(self, other):
        return _target(self) < _other(other)

    def __le__(self, other):
        return _target(self) <= _other(other)

    def __gt__(self, other):
        return _target(self) > _other(other)

    def __ge__(self, other):
        return _target(self) >= _other(other)

    __hash__ = None

    def __len__(self):
        return len(_target(self))

    def __getitem__(self, key):
        return _target(self)[key]

    def __setitem__(self, key, value):
        _target(self)[key] = value

    def __delitem__(self, key):
        del _target(self)[key]

    def __contains__(self, item):
        return item in _target(self)

    def __iter__(self):
        return iter(_target(self))

    def __next__(self):
        return next(_target(self))

    def __reversed__(self):
        return reversed(_target(self))

    def __int__(self):
        return int(_target(self))

    def __float__(self):
        return float(_target(self))

    def __index__(self):
        return _target(self).__index__()

    def __neg__(self):
        return -_target(self)

    def __pos__(self):
        return +_target(self)

    def __abs__(self):
        return abs(_target(self))

    def __invert__(self):
        return ~_target(self)


class CallableProxyType(ProxyType):
    """A proxy of what can be called."""
    __module__ = 'weakref'
    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return _target(self)(*args, **kwargs)


def _target(proxy):
    return _plain_getattr(proxy, '_obj')


def _other(value):
    return _target(value) if type(value) in ProxyTypes else value


def _operators():
    import operator
    names = ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and_', 'or_', 'xor', 'matmul')
    for name in names:
        function = getattr(operator, name)
        plain = name.rstrip('_')
        setattr(ProxyType, f'__{plain}__', lambda self, other, f=function: f(_target(self), _other(other)))
        setattr(ProxyType, f'__r{plain}__', lambda self, other, f=function: f(_other(other), _target(self)))


ProxyTypes = (ProxyType, CallableProxyType)
_ready = []


def proxy(object, callback=None, /):
    if not _ready:
        _operators()
        _ready.append(True)
    if not _referable(object):
        raise TypeError(f"cannot create weak reference to '{type(object).__name__}' object")
    made = _new(CallableProxyType if callable(object) else ProxyType)
    _set(made, '_obj', object)
    return made


def _set(obj, name, value):
    _object_setattr(obj, name, value)


_object_setattr = object.__setattr__


class WeakMethod(ref):
    """A reference to a bound method."""
    __slots__ = ('_func', '_kind')

    def __new__(cls, meth, callback=None):
        try:
            obj = meth.__self__
            func = meth.__func__
        except AttributeError:
            raise TypeError(f'argument should be a bound method, not {type(meth)}') from None
        self = ref.__new__(cls, obj, callback)
        self._func = func
        self._kind = type(meth)
        return self

    def __call__(self):
        return self._kind(self._func, self._obj)

    def __eq__(self, other):
        if isinstance(other, WeakMethod):
            return self._obj is other._obj and self._func == other._func
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, WeakMethod):
            return not (self._obj is other._obj and self._func == other._func)
        return NotImplemented

    __hash__ = ref.__hash__


class _Weak(MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f'<{self.__class__.__name__} at {id(self):#x}>'

    def __copy__(self):
        return self.copy()

    def copy(self):
        made = self.__class__()
        made.update(self)
        return made

    def __or__(self, other):
        if isinstance(other, (dict, MutableMapping)):
            made = self.copy()
            made.update(other)
            return made
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, (dict, MutableMapping)):
            made = self.__class__()
            made.update(other)
            made.update(self)
            return made
        return NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_Weak):
    """A mapping whose values are referred to weakly."""

    def __getitem__(self, key):
        return self.data[key]()

    def __setitem__(self, key, value):
        self.data[key] = ref(value)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return key in self.data

    def __iter__(self):
        return iter(self.data)

    def get(self, key, default=None):
        found = self.data.get(key)
        return default if found is None else found()

    def items(self):
        for key, found in self.data.items():
            yield key, found()

    def values(self):
        for found in self.data.values():
            yield found()

    def keys(self):
        return iter(self.data)

    def valuerefs(self):
        return list(self.data.values())

    def itervaluerefs(self):
        yield from self.data.values()

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = self.__class__()
        for key, value in self.items():
            made[deepcopy(key, memo)] = value
        return made


class WeakKeyDictionary(_Weak):
    """A mapping whose keys are referred to weakly."""

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __iter__(self):
        for found in self.data:
            yield found()

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def items(self):
        for found, value in self.data.items():
            yield found(), value

    def values(self):
        yield from self.data.values()

    keys = __iter__

    def keyrefs(self):
        return list(self.data)

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = self.__class__()
        for key, value in self.items():
            made[key] = deepcopy(value, memo)
        return made


class WeakSet(MutableSet):
    """A set whose items are referred to weakly."""

    def __init__(self, data=None):
        self.data = set()
        if data is not None:
            self.update(data)

    def __iter__(self):
        for found in self.data:
            yield found()

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item):
        self.data.add(ref(item))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def pop(self):
        try:
            return self.data.pop()()
        except KeyError:
            raise KeyError('pop from empty WeakSet') from None

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        made = self.copy()
        made.difference_update(other)
        return made

    __sub__ = difference

    def difference_update(self, other):
        if self is other:
            self.clear()
        else:
            self.data.difference_update([ref(item) for item in other])

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def intersection(self, other):
        return self.__class__([item for item in other if item in self])

    __and__ = intersection

    def intersection_update(self, other):
        self.data.intersection_update([ref(item) for item in other])

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def issubset(self, other):
        return self.data.issubset([ref(item) for item in other])

    __le__ = issubset

    def __lt__(self, other):
        return self.data < set([ref(item) for item in other])

    def issuperset(self, other):
        return self.data.issuperset([ref(item) for item in other])

    __ge__ = issuperset

    def __gt__(self, other):
        return self.data > set([ref(item) for item in other])

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set([ref(item) for item in other])

    __hash__ = None

    def symmetric_difference(self, other):
        made = self.copy()
        made.symmetric_difference_update(other)
        return made

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        if self is other:
            self.clear()
        else:
            self.data.symmetric_difference_update([ref(item) for item in other])

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def union(self, other):
        made = self.copy()
        made.update(other)
        return made

    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    def __repr__(self):
        return repr(self.data)

    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)


class finalize:
    """A function to call when an object is freed: here, when it is asked for."""
    __slots__ = ('_info', '_atexit')

    def __init__(self, obj, func, /, *args, **kwargs):
        ref(obj)
        self._info = (obj, func, args, kwargs)
        self._atexit = True

    def __call__(self, _=None):
        info, self._info = self._info, None
        if info is not None:
            return info[1](*info[2], **info[3])
        return None

    def detach(self):
        info, self._info = self._info, None
        return info

    def peek(self):
        return self._info

    @property
    def alive(self):
        return self._info is not None

    @property
    def atexit(self):
        return self._info is not None and self._atexit

    @atexit.setter
    def atexit(self, value):
        if self._info is not None:
            self._atexit = bool(value)

    def __repr__(self):
        if self._info is None:
            return f'<finalize object at {id(self):#x}; dead>'
        obj = self._info[0]
        return f'<finalize object at {id(self):#x}; for {type(obj).__qualname__!r} at {id(obj):#x}>'
