# Names for builtin types, and tools for making classes.

__all__ = ['AsyncGeneratorType', 'BuiltinFunctionType', 'BuiltinMethodType', 'CapsuleType', 'CellType',
           'ClassMethodDescriptorType', 'CodeType', 'CoroutineType', 'DynamicClassAttribute', 'EllipsisType',
           'FrameLocalsProxyType', 'FrameType', 'FunctionType', 'GeneratorType', 'GenericAlias',
           'GetSetDescriptorType', 'LambdaType', 'MappingProxyType', 'MemberDescriptorType', 'MethodDescriptorType',
           'MethodType', 'MethodWrapperType', 'ModuleType', 'NoneType', 'NotImplementedType', 'SimpleNamespace',
           'TracebackType', 'UnionType', 'WrapperDescriptorType', 'coroutine', 'get_original_bases', 'new_class',
           'prepare_class', 'resolve_bases']

FunctionType = LambdaType = _function
CodeType = _code
MappingProxyType = mappingproxy
CellType = _cell
GeneratorType = _generator
CoroutineType = _coroutine
AsyncGeneratorType = _async_generator
MethodType = _method
BuiltinFunctionType = BuiltinMethodType = _builtin
MethodDescriptorType = type(str.join)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
ModuleType = _module
TracebackType = _traceback
NoneType = _none_type
NotImplementedType = _not_implemented_type
EllipsisType = _ellipsis_type
GenericAlias = GenericAlias
UnionType = Union


class GetSetDescriptorType:
    """The type of attributes that builtin types compute."""
    __name__ = 'getset_descriptor'


class MemberDescriptorType:
    """The type of attributes that are slots."""
    __name__ = 'member_descriptor'


class CapsuleType:
    """The type of opaque pointers, of which there are none."""

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'PyCapsule' instances")


FrameType = frame


class FrameLocalsProxyType:
    """The type of the locals of a frame, which no program can reach."""

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'FrameLocalsProxy' instances")


class SimpleNamespace:
    """An object with the attributes it is given."""

    def __init__(self, mapping_or_iterable=(), /, **kwargs):
        if mapping_or_iterable != ():
            given = dict(mapping_or_iterable)
            for key in given:
                if not isinstance(key, str):
                    raise TypeError('keywords must be strings')
            self.__dict__.update(given)
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        running = _shown_now
        if id(self) in running:
            return f'{name}(...)'
        running.append(id(self))
        try:
            shown = ', '.join([f'{key}={value!r}' for key, value in self.__dict__.items()])
        finally:
            running.pop()
        return f'{name}({shown})'

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None

    def __replace__(self, /, **changes):
        new = type(self)(**self.__dict__)
        new.__dict__.update(changes)
        return new

    def __reduce__(self):
        return (type(self), (), self.__dict__)


SimpleNamespace.__module__ = 'types'
_shown_now = []


def new_class(name, bases=(), kwds=None, exec_body=None):
    resolved = resolve_bases(bases)
    meta, ns, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(ns)
    if '__module__' not in ns:
        ns['__module__'] = 'types'
    if resolved is not bases:
        ns['__orig_bases__'] = bases
    return meta(name, resolved, ns, **kwds)


def resolve_bases(bases):
    new = list(bases)
    updated = False
    shift = 0
    for i, base in enumerate(bases):
        if isinstance(base, type):
            continue
        if not hasattr(base, '__mro_entries__'):
            continue
        entries = base.__mro_entries__(bases)
        updated = True
        if not isinstance(entries, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        new[i + shift:i + shift + 1] = entries
        shift += len(entries) - 1
    return tuple(new) if updated else bases


def prepare_class(name, bases=(), kwds=None):
    kwds = {} if kwds is None else dict(kwds)
    if 'metaclass' in kwds:
        meta = kwds.pop('metaclass')
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        meta = _most_derived(meta, bases)
    if hasattr(meta, '__prepare__'):
        ns = meta.__prepare__(name, bases, **kwds)
    else:
        ns = {}
    return meta, ns, kwds


def _most_derived(meta, bases):
    winner = meta
    for base in bases:
        other = type(base)
        if issubclass(winner, other):
            continue
        if issubclass(other, winner):
            winner = other
            continue
        raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the '
                        'metaclasses of all its bases')
    return winner


def get_original_bases(cls, /):
    try:
        return cls.__dict__.get('__orig_bases__', cls.__bases__)
    except AttributeError:
        raise TypeError(f'Expected an instance of type, not {type(cls).__name__!r}') from None


class DynamicClassAttribute:
    """A property of instances; of the class, the metaclass is asked."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or (fget.__doc__ if fget is not None else None)
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError('unreadable attribute')
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        doc = fget.__doc__ if self.overwrite_doc else None
        result = type(self)(fget, self.fset, self.fdel, doc or self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result

    def setter(self, fset):
        result = type(self)(self.fget, fset, self.fdel, self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result

    def deleter(self, fdel):
        result = type(self)(self.fget, self.fset, fdel, self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result


class _GeneratorWrapper:
    """A generator that can be awaited."""

    def __init__(self, gen):
        self.__wrapped = gen
        self.__name__ = getattr(gen, '__name__', None)
        self.__qualname__ = getattr(gen, '__qualname__', None)

    def send(self, value):
        return self.__wrapped.send(value)

    def throw(self, tp, *rest):
        return self.__wrapped.throw(tp, *rest)

    def close(self):
        return self.__wrapped.close()

    @property
    def gi_running(self):
        return self.__wrapped.gi_running

    cr_running = gi_running

    def __next__(self):
        return next(self.__wrapped)

    def __iter__(self):
        return self

    def __await__(self):
        return self


def coroutine(func):
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    if isinstance(func, FunctionType) and func.__code__.co_flags & 0x180:
        return func
    from functools import wraps

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if isinstance(made, CoroutineType) or not isinstance(made, GeneratorType):
            return made
        return _GeneratorWrapper(made)

    return wrapped
