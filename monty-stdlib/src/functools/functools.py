# Functions of functions.

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)


class _PlaceholderType:
    __slots__ = ()

    def __repr__(self):
        return 'Placeholder'


Placeholder = _PlaceholderType()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            pass
        else:
            try:
                setattr(wrapper, name, value)
            except AttributeError:
                if name != '__annotate__' and name != '__type_params__':
                    raise
    for name in updated:
        source = getattr(wrapped, name, {})
        for key in source:
            setattr(wrapper, key, source[key])
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


def reduce(function, iterable, /, initial=_missing):
    it = iter(iterable)
    value = initial
    if value is _missing:
        for value in it:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    for x in it:
        value = function(value, x)
    return value


class partial:
    """A function with some of its arguments given."""

    def __new__(cls, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError('the first argument must be callable')
        if args and args[-1] is Placeholder:
            raise TypeError('trailing Placeholders are not allowed')
        for value in keywords.values():
            if value is Placeholder:
                raise TypeError('Placeholder cannot be passed as a keyword argument')
        if isinstance(func, partial):
            args = _filled(func.args, args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = object.__new__(cls)
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        if keywords:
            keywords = {**self.keywords, **keywords}
        else:
            keywords = self.keywords
        if Placeholder in self.args:
            holes = self.args.count(Placeholder)
            if len(args) < holes:
                raise TypeError(f"missing positional arguments in 'partial' call; expected at least {holes}, got {len(args)}")
            return self.func(*_filled(self.args, args), **keywords)
        return self.func(*self.args, *args, **keywords)

    def __repr__(self):
        shown = [repr(self.func)]
        shown.extend([repr(x) for x in self.args])
        shown.extend([f"{k}={v!r}" for k, v in self.keywords.items()])
        cls = type(self)
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(shown)})"

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return _bind(self, instance)

    def __class_getitem__(cls, item):
        return generic_alias(cls, item)


def _filled(pattern, args):
    if Placeholder not in pattern:
        return pattern + args
    out = []
    given = iter(args)
    for x in pattern:
        out.append(next(given, Placeholder) if x is Placeholder else x)
    return tuple(out) + tuple(given)


class partialmethod:
    """A method with some of its arguments given."""

    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, instance, owner=None):
        get = getattr(self.func, '__get__', None)
        if get is not None and not isinstance(self.func, _function):
            return partial(get(instance, owner), *self.args, **self.keywords)
        func, args, keywords = self.func, self.args, self.keywords
        if instance is None:
            def unbound(this, /, *rest, **named):
                return func(this, *args, *rest, **{**keywords, **named})
            return unbound
        return partial(_bind(func, instance), *args, **keywords)


def cmp_to_key(mycmp):
    class K:
        __slots__ = ('obj',)

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        __hash__ = None
    return K


def total_ordering(cls):
    roots = [op for op in ('__lt__', '__le__', '__gt__', '__ge__')
             if getattr(cls, op, None) is not getattr(object, op, None)]
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = '__lt__' if '__lt__' in roots else '__le__' if '__le__' in roots else \
        '__gt__' if '__gt__' in roots else '__ge__'
    for name, function in _orders(root).items():
        if name not in roots:
            function.__name__ = name
            function.__qualname__ = f"{cls.__qualname__}.{name}"
            setattr(cls, name, function)
    return cls


def _orders(root):
    # Each of the other three from the one given: does it turn around, does it leave out or take in the equal?
    def negated(self, other):
        answer = getattr(type(self), root)(self, other)
        return answer if answer is NotImplemented else not answer

    def or_equal(self, other):
        answer = getattr(type(self), root)(self, other)
        return answer if answer is NotImplemented else answer or self == other

    def and_unequal(self, other):
        answer = getattr(type(self), root)(self, other)
        return answer if answer is NotImplemented else answer and self != other

    def not_or_equal(self, other):
        answer = getattr(type(self), root)(self, other)
        return answer if answer is NotImplemented else not answer or self == other

    def not_and_unequal(self, other):
        answer = getattr(type(self), root)(self, other)
        return answer if answer is NotImplemented else not answer and self != other

    return {
        '__lt__': {'__gt__': not_and_unequal, '__le__': or_equal, '__ge__': negated},
        '__le__': {'__ge__': not_or_equal, '__lt__': and_unequal, '__gt__': negated},
        '__gt__': {'__lt__': not_and_unequal, '__ge__': or_equal, '__le__': negated},
        '__ge__': {'__le__': not_or_equal, '__gt__': and_unequal, '__lt__': negated},
    }[root]


class _CacheInfo(tuple):
    __slots__ = ()
    _fields = ('hits', 'misses', 'maxsize', 'currsize')

    def __new__(cls, hits, misses, maxsize, currsize):
        return tuple.__new__(cls, (hits, misses, maxsize, currsize))

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return f"CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})"


_CacheInfo.__name__ = _CacheInfo.__qualname__ = 'CacheInfo'


class _HashedKey(list):
    # A key whose hash is computed once.
    __slots__ = ('_hash',)

    def __init__(self, items):
        self[:] = items
        self._hash = hash(items)

    def __hash__(self):
        return self._hash


def _make_key(args, kwds, typed):
    if not kwds and not typed:
        if len(args) == 1 and type(args[0]) in (int, _str):
            return args[0]
        return args
    key = args
    if kwds:
        key = key + (_CacheInfo,)
        for item in kwds.items():
            key = key + item
    if typed:
        key = key + tuple([type(v) for v in args]) + tuple([type(v) for v in kwds.values()])
    return key


class _lru_cache_wrapper:
    def __init__(self, function, maxsize, typed):
        self._function = function
        self._maxsize = maxsize
        self._typed = typed
        self._cache = {}
        self._hits = self._misses = 0

    def __call__(self, /, *args, **kwds):
        if self._maxsize == 0:
            self._misses += 1
            return self._function(*args, **kwds)
        cache = self._cache
        key = args if not kwds and not self._typed else _make_key(args, kwds, self._typed)
        value = cache.get(key, _missing)
        if value is not _missing:
            self._hits += 1
            if self._maxsize is not None:
                # The order of the dict is the order of use.
                del cache[key]
                cache[key] = value
            return value
        self._misses += 1
        value = self._function(*args, **kwds)
        if key in cache:
            return value
        if self._maxsize is not None and len(cache) >= self._maxsize:
            for oldest in cache:
                break
            del cache[oldest]
        cache[key] = value
        return value

    def cache_info(self):
        return _CacheInfo(self._hits, self._misses, self._maxsize, len(self._cache))

    def cache_clear(self):
        self._cache.clear()
        self._hits = self._misses = 0

    def cache_parameters(self):
        return {'maxsize': self._maxsize, 'typed': self._typed}

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return _bind(self, instance)

    def __repr__(self):
        return f"<functools._lru_cache_wrapper object at {hex(id(self))}>"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize) and isinstance(typed, bool):
        return update_wrapper(_lru_cache_wrapper(maxsize, 128, typed), maxsize)
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorate(function):
        return update_wrapper(_lru_cache_wrapper(function, maxsize, typed), function)
    return decorate


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A property whose value is kept in the instance the first time."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(f"Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {self.attrname!r} property.") from None
        value = cache.get(self.attrname, _missing)
        if value is _missing:
            value = self.func(instance)
            instance.__dict__[self.attrname] = value
        return value

    def __class_getitem__(cls, item):
        return generic_alias(cls, item)


def singledispatch(func):
    registry = {}

    def dispatch(cls):
        for c in cls.__mro__:
            if c in registry:
                # An abstract class that the class is registered with is nearer than `object`.
                if c is object:
                    break
                return registry[c]
        best = None
        for c in registry:
            if c is not object and issubclass(cls, c):
                if best is None or issubclass(c, best):
                    best = c
                elif not issubclass(best, c):
                    raise RuntimeError(f"Ambiguous dispatch: {best} or {c}")
        return registry[object if best is None else best]

    def register(cls, func=None):
        if func is None:
            if _is_class(cls) or isinstance(cls, Union):
                return lambda f: register(cls, f)
            annotations = getattr(cls, '__annotations__', {})
            if not annotations:
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or plain `@register` on an annotated function.")
            func = cls
            for name in annotations:
                cls = annotations[name]
                break
            if not _is_class(cls) and not isinstance(cls, Union):
                raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
        if isinstance(cls, Union):
            for c in cls.__args__:
                registry[c] = func
        else:
            registry[cls] = func
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(type(args[0]))(*args, **kw)

    name = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    update_wrapper(wrapper, func)
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = lambda: None
    return wrapper


class singledispatchmethod:
    """Dispatch of a method on the type of its first argument."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            if not args:
                raise TypeError(f"{getattr(self.func, '__name__', 'singledispatchmethod method')} requires at least 1 positional argument")
            return self.dispatcher.dispatch(type(args[0])).__get__(obj, cls)(*args, **kwargs)
        method.register = self.register
        method.__name__ = getattr(self.func, '__name__', 'method')
        return method
