# Abstract base classes.


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


class _State:
    __slots__ = ('registry', 'cache', 'counter')

    def __init__(self):
        self.registry = []
        self.cache = {}
        self.counter = 0


_counter = [0]


class ABCMeta(type):
    """The class of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _find_abstract(cls, namespace)
        cls._abc_impl = _State()
        return cls

    def register(cls, subclass):
        if not _is_class(subclass):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        cls._abc_impl.registry.append(subclass)
        _counter[0] += 1
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance)) or \
            (type(instance) is not getattr(instance, '__class__', None) and cls.__subclasscheck__(instance.__class__))

    def __subclasscheck__(cls, subclass):
        if not _is_class(subclass):
            raise TypeError('issubclass() arg 1 must be a class')
        state = cls._abc_impl
        if state.counter != _counter[0]:
            state.cache = {}
            state.counter = _counter[0]
        known = state.cache.get(subclass)
        if known is None:
            known = state.cache[subclass] = _check(cls, subclass, state)
        return known

    def _dump_registry(cls, file=None):
        print(f"Registry: {cls._abc_impl.registry}", file=file)


def _check(cls, subclass, state):
    answer = cls.__subclasshook__(subclass)
    if answer is not NotImplemented:
        return True if answer else False
    if _is_subclass(subclass, cls):
        return True
    for registered in state.registry:
        if issubclass(subclass, registered):
            return True
    for derived in cls.__subclasses__():
        if issubclass(subclass, derived):
            return True
    return False


def _find_abstract(cls, namespace):
    names = [name for name, value in namespace.items() if getattr(value, '__isabstractmethod__', False)]
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if name not in names and getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                names.append(name)
    cls.__abstractmethods__ = frozenset(names)


def update_abstractmethods(cls):
    if not hasattr(cls, '__abstractmethods__'):
        return cls
    names = [name for name, value in cls.__dict__.items() if getattr(value, '__isabstractmethod__', False)]
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if name not in names and getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                names.append(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


def get_cache_token():
    return _counter[0]


class ABC(metaclass=ABCMeta):
    """A base with ABCMeta as its class."""
    __slots__ = ()
