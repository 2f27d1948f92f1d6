# What annotations are written with.

import sys
import types

from abc import ABCMeta

__all__ = ['Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic', 'Literal',
           'Optional', 'ParamSpec', 'Protocol', 'Tuple', 'Type', 'TypeVar', 'TypeVarTuple', 'Union', 'AbstractSet',
           'Container', 'ContextManager', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'Mapping',
           'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Sequence', 'Sized', 'ValuesView',
           'Awaitable', 'AsyncIterator', 'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator',
           'AsyncContextManager', 'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat',
           'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap', 'Counter', 'Deque', 'Dict', 'DefaultDict',
           'List', 'OrderedDict', 'Set', 'FrozenSet', 'NamedTuple', 'TypedDict', 'Generator', 'BinaryIO', 'IO',
           'Match', 'Pattern', 'TextIO', 'AnyStr', 'assert_type', 'assert_never', 'cast', 'clear_overloads',
           'dataclass_transform', 'evaluate_forward_ref', 'final', 'get_args', 'get_origin', 'get_overloads',
           'get_protocol_members', 'get_type_hints', 'is_protocol', 'is_typeddict', 'LiteralString', 'Never',
           'NewType', 'no_type_check', 'no_type_check_decorator', 'NoDefault', 'NoReturn', 'NotRequired', 'overload',
           'override', 'ParamSpecArgs', 'ParamSpecKwargs', 'ReadOnly', 'Required', 'reveal_type',
           'runtime_checkable', 'Self', 'Text', 'TYPE_CHECKING', 'TypeAlias', 'TypeGuard', 'TypeIs',
           'TypeAliasType', 'Unpack']

TYPE_CHECKING = False
Text = str
Union = Union
Generic = Generic
TypeVar = TypeVar
ParamSpec = ParamSpec
TypeVarTuple = TypeVarTuple
TypeAliasType = TypeAliasType
NoDefault = no_default()
ParamSpecArgs = ParamSpecKwargs = ParamSpecPart
GenericAlias = GenericAlias
_Alias = GenericAlias


def _forward(text):
    from annotationlib import ForwardRef
    return ForwardRef(text)


def _type_check(arg, msg='', allow_special=False):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return _forward(arg)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in (Generic, Protocol) or arg is Generic or arg is Protocol:
        raise TypeError(f'{arg} is not valid as type argument')
    if not allow_special:
        if isinstance(arg, _GenericAlias) and arg.__origin__ in (ClassVar, Final):
            raise TypeError(f'{arg} is not valid as type argument')
        if arg in (ClassVar, Final):
            raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{msg} Got {arg!r:.100}.')
    return arg


def _type_repr(obj):
    if isinstance(obj, tuple):
        return '[' + ', '.join([_type_repr(t) for t in obj]) + ']'
    if isinstance(obj, (type, types.FunctionType, types.BuiltinFunctionType)) and not isinstance(obj, GenericAlias):
        if obj.__module__ == 'builtins':
            return obj.__qualname__
        return f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    return repr(obj)


class _Form:
    """What cannot be made or inherited, only written."""

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _SpecialForm(_Form):
    """`Optional`, `Final` and the like."""
    __module__ = 'typing'

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    @property
    def __name__(self):
        return self._name

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


class _GenericAlias(_Alias):
    """A subscripted form of this module."""
    __module__ = 'typing'

    def __init__(self, origin, args, name=None, inst=True):
        super().__init__(origin, args)
        object.__setattr__(self, '_name', name)
        object.__setattr__(self, '_inst', inst)

    def __repr__(self):
        name = f'typing.{self._name}' if self._name else _type_repr(self.__origin__)
        args = ', '.join([_type_repr(a) for a in self.__args__]) or '()'
        return f'{name}[{args}]'

    def _with(self, args):
        return _GenericAlias(self.__origin__, args, self._name, self._inst)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            if isinstance(self.__origin__, _SpecialForm):
                raise TypeError(f'Cannot instantiate {self!r}')
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        return super().__call__(*args, **kwargs)

    def __getitem__(self, params):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        old = self.__parameters__
        if not old:
            raise TypeError(f'{self} is not a generic class')
        if type(params) is not tuple:
            params = (params,)
        params = tuple([list(p) if type(p) is list else _type_check(p) for p in params])
        params = fitted(self, old, params)
        return self._with(substitute(self.__args__, old, params))

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__') and self._name:
            return self._name
        return super().__getattr__(name)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if self._name and Generic not in bases and not any(
                [isinstance(b, GenericAlias) and b is not self and b.__origin__ in (Generic, Protocol) or
                 isinstance(b, type) and issubclass(b, Generic) for b in bases]):
            return (self.__origin__, Generic) if self.__parameters__ else (self.__origin__,)
        return (self.__origin__,)

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __iter__(self):
        yield Unpack[self]

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')


class _CallableAlias(_GenericAlias):
    """`Callable[[…], …]`: its arguments are kept flat."""

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or _is_params(args[0])):
            return f'typing.Callable[{_type_repr(args[0])}, {_type_repr(args[1])}]'
        shown = ', '.join([_type_repr(a) for a in args[:-1]])
        return f'typing.Callable[[{shown}], {_type_repr(args[-1])}]'

    def _with(self, args):
        flat = []
        for arg in args[:-1]:
            if type(arg) in (list, tuple):
                flat.extend(arg)
            else:
                flat.append(arg)
        return _CallableAlias(self.__origin__, tuple(flat) + (args[-1],), self._name, False)


def _is_params(arg):
    return type(arg) is ParamSpec or isinstance(arg, _GenericAlias) and arg.__origin__ is Concatenate


class _LiteralAlias(_GenericAlias):
    """`Literal[…]`: its arguments are values."""

    def __init__(self, origin, args, name=None, inst=True):
        super().__init__(origin, (), name, inst)
        object.__setattr__(self, '__args__', args)

    def __repr__(self):
        return f"typing.Literal[{', '.join([repr(a) for a in self.__args__])}]"

    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return set(_typed(self.__args__)) == set(_typed(other.__args__))

    def __hash__(self):
        return hash(frozenset(_typed(self.__args__)))


def _typed(args):
    return [(a, type(a)) for a in args]


class _AnnotatedAlias(_GenericAlias):
    """`Annotated[type, …]`"""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), 'Annotated')
        object.__setattr__(self, '__metadata__', metadata)

    def __repr__(self):
        shown = ', '.join([repr(a) for a in self.__metadata__])
        return f'typing.Annotated[{_type_repr(self.__origin__)}, {shown}]'

    def _with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _SpecialGenericAlias(_Form):
    """`List`, `Mapping` and the like: other names for classes, found when they are needed."""

    def __init__(self, name, module, origin, count, defaults=()):
        self.__dict__.update(_name=name, _where=(module, origin), _nparams=count, _defaults=defaults)
        self.__dict__['__doc__'] = f"A generic version of {'' if module == 'builtins' else module + '.'}{origin}."
        self.__dict__['__module__'] = 'typing'

    @property
    def __origin__(self):
        module, name = self._where
        return getattr(_import(module), name)

    @property
    def __name__(self):
        return self._name

    __parameters__ = ()

    def __repr__(self):
        return f'typing.{self._name}'

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwargs):
        raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')

    def __getitem__(self, params):
        if type(params) is not tuple:
            params = (params,)
        params = tuple([_type_check(p, 'Parameters to generic types must be types.') for p in params])
        n = self._nparams
        if n == 0:
            raise TypeError(f'{self} is not a generic class')
        if len(params) < n <= len(params) + len(self._defaults):
            params += self._defaults[len(self._defaults) - (n - len(params)):]
        if len(params) != n:
            word = 'many' if len(params) > n else 'few'
            expected = f'at least {n - len(self._defaults)}' if self._defaults else str(n)
            raise TypeError(f'Too {word} arguments for {self}; actual {len(params)}, expected {expected}')
        return _GenericAlias(self.__origin__, params, self._name, False)

    def __getattr__(self, name):
        if name == '__qualname__':
            return self._name
        if name[:2] == '__' and name[-2:] == '__':
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        return issubclass(cls, self.__origin__)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))


class _TupleType(_SpecialGenericAlias):
    def __getitem__(self, params):
        if type(params) is not tuple:
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            params = tuple([_type_check(p) for p in params[:-1]]) + (...,)
        else:
            params = tuple([_type_check(p, 'Tuple[t0, t1, ...]: each t must be a type.') for p in params])
        return _GenericAlias(tuple, params, 'Tuple', False)


class _CallableType(_SpecialGenericAlias):
    def __getitem__(self, params):
        if type(params) is not tuple or len(params) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = params
        result = _type_check(result, 'Callable[args, result]: result must be a type.')
        if args is ...:
            args = (...,)
        elif type(args) in (list, tuple):
            args = tuple([_type_check(a, 'Callable[[arg, ...], result]: each arg must be a type.') for a in args])
        else:
            args = (args,)
        return _CallableAlias(self.__origin__, args + (result,), 'Callable', False)


_ABC = 'collections.abc'
Hashable = _SpecialGenericAlias('Hashable', _ABC, 'Hashable', 0)
Awaitable = _SpecialGenericAlias('Awaitable', _ABC, 'Awaitable', 1)
Coroutine = _SpecialGenericAlias('Coroutine', _ABC, 'Coroutine', 3)
AsyncIterable = _SpecialGenericAlias('AsyncIterable', _ABC, 'AsyncIterable', 1)
AsyncIterator = _SpecialGenericAlias('AsyncIterator', _ABC, 'AsyncIterator', 1)
Iterable = _SpecialGenericAlias('Iterable', _ABC, 'Iterable', 1)
Iterator = _SpecialGenericAlias('Iterator', _ABC, 'Iterator', 1)
Reversible = _SpecialGenericAlias('Reversible', _ABC, 'Reversible', 1)
Sized = _SpecialGenericAlias('Sized', _ABC, 'Sized', 0)
Container = _SpecialGenericAlias('Container', _ABC, 'Container', 1)
Collection = _SpecialGenericAlias('Collection', _ABC, 'Collection', 1)
AbstractSet = _SpecialGenericAlias('AbstractSet', _ABC, 'Set', 1)
MutableSet = _SpecialGenericAlias('MutableSet', _ABC, 'MutableSet', 1)
Mapping = _SpecialGenericAlias('Mapping', _ABC, 'Mapping', 2)
MutableMapping = _SpecialGenericAlias('MutableMapping', _ABC, 'MutableMapping', 2)
Sequence = _SpecialGenericAlias('Sequence', _ABC, 'Sequence', 1)
MutableSequence = _SpecialGenericAlias('MutableSequence', _ABC, 'MutableSequence', 1)
MappingView = _SpecialGenericAlias('MappingView', _ABC, 'MappingView', 1)
KeysView = _SpecialGenericAlias('KeysView', _ABC, 'KeysView', 1)
ItemsView = _SpecialGenericAlias('ItemsView', _ABC, 'ItemsView', 2)
ValuesView = _SpecialGenericAlias('ValuesView', _ABC, 'ValuesView', 1)
Generator = _SpecialGenericAlias('Generator', _ABC, 'Generator', 3, (type(None), type(None)))
AsyncGenerator = _SpecialGenericAlias('AsyncGenerator', _ABC, 'AsyncGenerator', 2, (type(None),))
ContextManager = _SpecialGenericAlias('ContextManager', 'contextlib', 'AbstractContextManager', 2,
                                      (union_of((bool, None)),))
AsyncContextManager = _SpecialGenericAlias('AsyncContextManager', 'contextlib', 'AbstractAsyncContextManager', 2,
                                           (union_of((bool, None)),))
Callable = _CallableType('Callable', _ABC, 'Callable', 2)
Tuple = _TupleType('Tuple', 'builtins', 'tuple', -1)
List = _SpecialGenericAlias('List', 'builtins', 'list', 1)
Set = _SpecialGenericAlias('Set', 'builtins', 'set', 1)
FrozenSet = _SpecialGenericAlias('FrozenSet', 'builtins', 'frozenset', 1)
Dict = _SpecialGenericAlias('Dict', 'builtins', 'dict', 2)
Type = _SpecialGenericAlias('Type', 'builtins', 'type', 1)
Deque = _SpecialGenericAlias('Deque', 'collections', 'deque', 1)
DefaultDict = _SpecialGenericAlias('DefaultDict', 'collections', 'defaultdict', 2)
OrderedDict = _SpecialGenericAlias('OrderedDict', 'collections', 'OrderedDict', 2)
Counter = _SpecialGenericAlias('Counter', 'collections', 'Counter', 1)
ChainMap = _SpecialGenericAlias('ChainMap', 'collections', 'ChainMap', 2)
Pattern = _SpecialGenericAlias('Pattern', 're', 'Pattern', 1)
Match = _SpecialGenericAlias('Match', 're', 'Match', 1)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


def _bare(self, parameters):
    raise TypeError(f'{self} is not subscriptable')


def _plain_form(name, doc):
    form = _SpecialForm(_bare)
    form._name = name
    form.__doc__ = doc
    return form


NoReturn = _plain_form('NoReturn', 'The result of a function that never returns.')
Never = _plain_form('Never', 'The type that has no values.')
Self = _plain_form('Self', 'The class itself.')
LiteralString = _plain_form('LiteralString', 'Any literal string.')
TypeAlias = _plain_form('TypeAlias', 'Marks an alias of a type.')


def _single(name, doc):
    def getitem(self, parameters):
        item = _type_check(parameters, f'{self} accepts only single type.', True)
        return _GenericAlias(self, (item,), name, False)
    form = _SpecialForm(getitem)
    form._name = name
    form.__doc__ = doc
    return form


ClassVar = _single('ClassVar', "Marks a class's own variable.")
Final = _single('Final', 'Marks what is not assigned again.')
Required = _single('Required', 'Marks a key that must be there.')
NotRequired = _single('NotRequired', 'Marks a key that may be missing.')
ReadOnly = _single('ReadOnly', 'Marks a key that is not assigned.')
TypeGuard = _single('TypeGuard', 'The result of a function that tests for a type.')
TypeIs = _single('TypeIs', 'The result of a function that decides whether it is a type.')


@_SpecialForm
def Unpack(self, parameters):
    """Takes a tuple of types apart."""
    item = _type_check(parameters, f'{self} accepts only single type.')
    return _GenericAlias(self, (item,), 'Unpack', False)


@_SpecialForm
def Optional(self, parameters):
    """A type or None."""
    arg = _type_check(parameters, f'{self} requires a single type.')
    return Union[arg, type(None)]


@_SpecialForm
def Literal(self, parameters):
    """One of some values."""
    if type(parameters) is not tuple:
        parameters = (parameters,)
    flat = []
    for p in parameters:
        for value in p.__args__ if isinstance(p, _LiteralAlias) else (p,):
            try:
                if (value, type(value)) in _typed(flat):
                    continue
            except TypeError:
                pass
            flat.append(value)
    return _LiteralAlias(self, tuple(flat), 'Literal', False)


@_SpecialForm
def Concatenate(self, parameters):
    """Parameters before those of a ParamSpec."""
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if type(parameters) is not tuple:
        parameters = (parameters,)
    if not (parameters[-1] is ... or type(parameters[-1]) is ParamSpec):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    args = tuple([_type_check(p) for p in parameters[:-1]]) + (parameters[-1],)
    return _GenericAlias(self, args, 'Concatenate', False)


@_SpecialForm
def Annotated(self, params):
    """A type with more about it."""
    if type(params) is not tuple or len(params) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    origin = _type_check(params[0], 'Annotated[t, ...]: t must be a type.', True)
    return _AnnotatedAlias(origin, params[1:])


AnyStr = TypeVar('AnyStr', bytes, str)
AnyStr.__module__ = 'typing'


class NewType:
    """A type of its own for the checker, and nothing at all at run time."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        module = _globals().get('__name__', '__main__')
        self.__module__ = module

    def __mro_entries__(self, bases):
        supertype = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                f'`{cls.__name__} = NewType({cls.__name__!r}, {supertype})`')
        return (Dummy,)

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __call__(self, x):
        return x

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# Protocols.

_EXCLUDED = {
    '__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol',
    '__protocol_attrs__', '__non_callable_proto_members__', '__type_params__', '__abstractmethods__',
    '__annotations__', '__annotate__', '__annotate_func__', '__annotations_cache__', '__dict__', '__doc__',
    '__init__', '__module__', '__new__', '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__',
    '__match_args__', '__static_attributes__', '__firstlineno__', '_abc_impl', '__qualname__', '_MutableMapping__marker',
    '__init_subclass__', '__classdictcell__', '__classcell__',
}


def _protocol_attrs(cls):
    attrs = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic') and base.__module__ == 'typing':
            continue
        try:
            annotations = base.__annotations__
        except Exception:
            from annotationlib import get_annotations, Format
            annotations = get_annotations(base, format=Format.FORWARDREF)
        for attr in (*base.__dict__, *annotations):
            if not attr.startswith('_abc_') and attr not in _EXCLUDED:
                attrs.add(attr)
    return attrs


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == 'Protocol' and bases == (Generic,):
            pass
        elif Protocol in bases:
            for base in bases:
                if not (base in (object, Generic) or base.__name__ in _ALLOWED.get(base.__module__, ()) or
                        issubclass(base, Generic) and getattr(base, '_is_protocol', False)):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False):
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            if not _has_only_methods(cls) and cls.__dict__.get('__subclasshook__') is None or cls._data_members():
                shown = str(sorted(cls._data_members()))[1:-1]
                raise TypeError("Protocols with non-method members don't support issubclass(). "
                                f'Non-method members: {shown}.')
            if _provides(cls, other):
                return True
            return other in cls._abc_impl.registry or _is_subclass(other, cls)
        return super().__subclasscheck__(other)

    def _data_members(cls):
        return [a for a in cls.__protocol_attrs__ if not callable(getattr(cls, a, None))]

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_protocol', False):
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if _is_subclass(type(instance), cls) or type(instance) in cls._abc_impl.registry:
            return True
        for attr in cls.__protocol_attrs__:
            try:
                value = getattr(instance, attr)
            except AttributeError:
                return False
            if value is None and callable(getattr(cls, attr, None)):
                return False
        return True


def _has_only_methods(cls):
    return all([callable(getattr(cls, a, None)) for a in cls.__protocol_attrs__])


def _provides(cls, other):
    for attr in cls.__protocol_attrs__:
        for base in other.__mro__:
            if attr in base.__dict__:
                if base.__dict__[attr] is None:
                    return False
                break
            if attr in getattr(base, '__annotations__', {}) and getattr(other, '_is_protocol', False):
                break
        else:
            return False
    return True


_ALLOWED = {
    'collections.abc': ('Callable', 'Awaitable', 'Iterable', 'Iterator', 'AsyncIterable', 'AsyncIterator', 'Hashable',
                        'Sized', 'Container', 'Collection', 'Reversible', 'Buffer'),
    'contextlib': ('AbstractContextManager', 'AbstractAsyncContextManager'),
    'io': ('Reader', 'Writer'), 'os': ('PathLike',),
}


def _no_init_or_replace_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    for base in cls.__mro__[1:]:
        init = base.__dict__.get('__init__', _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            init(self, *args, **kwargs)
            return
    object.__init__(self)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """What a class must provide, whatever it derives from."""
    __slots__ = ()
    __module__ = 'typing'
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if '_is_protocol' not in cls.__dict__:
            cls._is_protocol = any([b is Protocol for b in cls.__bases__])
        if cls._is_protocol:
            cls.__protocol_attrs__ = _protocol_attrs(cls)
            if cls.__init__ is Protocol.__init__ or cls.__init__ is object.__init__:
                cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Lets isinstance look at a protocol."""
    if not isinstance(cls, type) or not issubclass(cls, Generic) or not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = set(cls._data_members())
    return cls


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol and not is_typeddict(tp)


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


T = TypeVar('T')
T_co = TypeVar('T_co', covariant=True)
T.__module__ = T_co.__module__ = 'typing'


def _supports(name, method, generic=False):
    def body(space):
        def function(self):
            raise NotImplementedError
        function.__name__ = method
        function.__isabstractmethod__ = True
        space[method] = function
        space['__slots__'] = ()
        space['__module__'] = 'typing'
    cls = types.new_class(name, (Protocol[T_co],) if generic else (Protocol,), {}, body)
    return runtime_checkable(cls)


SupportsInt = _supports('SupportsInt', '__int__')
SupportsFloat = _supports('SupportsFloat', '__float__')
SupportsComplex = _supports('SupportsComplex', '__complex__')
SupportsBytes = _supports('SupportsBytes', '__bytes__')
SupportsIndex = _supports('SupportsIndex', '__index__')
SupportsAbs = _supports('SupportsAbs', '__abs__', True)
SupportsRound = _supports('SupportsRound', '__round__', True)


# Named tuples and typed dicts.

_SPECIAL = frozenset({'__module__', '__name__', '__annotations__', '__annotate__', '__annotate_func__',
                      '__annotations_cache__', '__static_attributes__', '__firstlineno__', '__qualname__', '__doc__',
                      '__orig_bases__', '__classcell__', '__type_params__', '__classdictcell__'})
_PROHIBITED = frozenset({'__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults',
                         '_field_types', '_make', '_replace', '_asdict', '_source'})


def _own_annotations(namespace):
    if '__annotations__' in namespace:
        return namespace['__annotations__']
    annotate = namespace.get('__annotate__') or namespace.get('__annotate_func__')
    if annotate is None:
        return {}
    try:
        return annotate(1)
    except NameError:
        from annotationlib import call_annotate_function, Format
        return call_annotate_function(annotate, Format.FORWARDREF)


def _make_nmtuple(name, fields, module, defaults=()):
    from collections import namedtuple
    checked = {n: _type_check(t, f'field {n} annotation must be a type') for n, t in fields}
    made = namedtuple(name, list(checked), defaults=defaults, module=module)
    made.__annotations__ = checked
    made.__new__.__annotations__ = checked
    return made


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        bases = tuple([tuple if base is _NamedTuple else base for base in bases])
        annotations = _own_annotations(ns)
        defaults = []
        for name in annotations:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field"
                                f"{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _make_nmtuple(typename, annotations.items(), ns['__module__'], [ns[n] for n in defaults])
        made.__bases__
        if Generic in bases:
            made = type(typename, (made, Generic), {'__slots__': (), '__module__': ns['__module__'],
                                                    '__orig_bases__': ns.get('__orig_bases__', ())})
            made.__annotations__ = annotations
        for key, value in ns.items():
            if key in _PROHIBITED:
                raise AttributeError(f'Cannot overwrite NamedTuple attribute {key}')
            if key not in _SPECIAL and key not in annotations:
                setattr(made, key, value)
                hook = getattr(type(value), '__set_name__', None)
                if hook is not None:
                    hook(value, made, key)
        if ns.get('__doc__') is not None:
            made.__doc__ = ns['__doc__']
        if '__qualname__' in ns:
            made.__qualname__ = ns['__qualname__']
        made.__orig_bases__ = ns.get('__orig_bases__', (NamedTuple,))
        return made


def NamedTuple(typename, fields=..., /, **kwargs):
    """A named tuple whose fields have types."""
    if fields is ...:
        if kwargs:
            raise TypeError(f'NamedTuple.__new__() missing 1 required positional argument: \'fields\'')
        fields = ()
    elif fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
    made = _make_nmtuple(typename, fields, _globals().get('__name__', '__main__'))
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


def _namedtuple_mro_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any([issubclass(b, Generic) for b in bases]) else ()
        own = {n: _type_check(t, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", True)
               for n, t in _own_annotations(ns).items()}
        space = {k: v for k, v in ns.items() if k not in ('__annotate__', '__annotate_func__', '__annotations__')}
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), space)
        if '__orig_bases__' not in ns:
            made.__orig_bases__ = bases
        annotations, required, optional, readonly, mutable = {}, set(), set(), set(), set()
        for base in bases:
            annotations.update(base.__dict__.get('__annotations_cache__', None) or
                               getattr(base, '__annotations__', {}))
            required |= base.__dict__.get('__required_keys__', set())
            optional |= base.__dict__.get('__optional_keys__', set())
            readonly |= base.__dict__.get('__readonly_keys__', set())
            mutable |= base.__dict__.get('__mutable_keys__', set())
        annotations.update(own)
        for key, annotation in own.items():
            marks = _qualifiers(annotation)
            is_required = Required in marks or total and NotRequired not in marks
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            if ReadOnly in marks:
                if key in mutable:
                    raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(mutable)
        made.__total__ = total
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def _qualifiers(annotation):
    marks = set()
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = annotation.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            marks.add(origin)
            annotation = annotation.__args__[0]
        else:
            return marks


def TypedDict(typename, fields, /, *, total=True):
    """A dict whose keys and types of values are known."""
    ns = {'__annotations__': dict(fields), '__module__': _globals().get('__name__', '__main__')}
    made = _TypedDictMeta(typename, (), ns, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(tp, type) and type(tp) is _TypedDictMeta and tp is not _TypedDict


# Functions.

def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    shown = repr(arg)
    if len(shown) > 100:
        shown = shown[:100] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {shown}')


def reveal_type(obj, /):
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (GenericAlias, _SpecialGenericAlias, ParamSpecArgs)):
        return tp.__origin__
    if isinstance(tp, Union):
        return Union
    if tp is Generic:
        return Generic
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, GenericAlias):
        args = tp.__args__
        if (isinstance(tp, _CallableAlias) or getattr(tp.__origin__, '__name__', '') == 'Callable') and \
                not (len(args) == 2 and (args[0] is ... or _is_params(args[0]))):
            if args and type(args[0]) is not list:
                args = (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, Union):
        return tp.__args__
    return ()


def _strip(t):
    # The type without Annotated, Required and the like.
    if isinstance(t, _AnnotatedAlias):
        return _strip(t.__origin__)
    if isinstance(t, _GenericAlias) and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip(t.__args__[0])
    if isinstance(t, _LiteralAlias):
        return t
    if isinstance(t, Union):
        args = tuple([_strip(a) for a in t.__args__])
        return t if args == t.__args__ else Union[args]
    if isinstance(t, _GenericAlias):
        args = tuple([_strip(a) for a in t.__args__])
        return t if args == t.__args__ else t._with(args)
    if isinstance(t, GenericAlias):
        args = tuple([_strip(a) for a in t.__args__])
        return t if args == t.__args__ else GenericAlias(t.__origin__, args)
    return t


def _evaluated(t, globals, locals, params):
    from annotationlib import ForwardRef
    if isinstance(t, ForwardRef):
        value = t.evaluate(globals=globals, locals=locals, type_params=params)
        return _evaluated(_type_check(value, '', True), globals, locals, params) if value is not t else t
    if isinstance(t, _LiteralAlias) or isinstance(t, type) and not isinstance(t, GenericAlias):
        return t
    if isinstance(t, Union):
        args = tuple([_evaluated(a, globals, locals, params) for a in t.__args__])
        return t if args == t.__args__ else Union[args]
    if isinstance(t, _AnnotatedAlias):
        return _AnnotatedAlias(_evaluated(t.__origin__, globals, locals, params), t.__metadata__)
    if isinstance(t, GenericAlias):
        args = tuple([_evaluated(ForwardRef(a) if isinstance(a, str) else a, globals, locals, params)
                      for a in t.__args__])
        if args == t.__args__:
            return t
        return t._with(args) if isinstance(t, _GenericAlias) else GenericAlias(t.__origin__, args)
    return t


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=1):
    from annotationlib import ForwardRef, get_annotations
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            if base is object or base.__module__ == 'builtins':
                continue
            names = globalns
            if names is None:
                module = _modules().get(base.__module__)
                names = {} if module is None else module.__dict__
            local = dict(vars(base)) if localns is None else localns
            params = getattr(base, '__type_params__', ())
            for name, value in get_annotations(base, format=format).items():
                if value is None:
                    value = type(None)
                if isinstance(value, str):
                    value = ForwardRef(value, is_argument=False, is_class=True)
                hints[name] = _evaluated(value, names, local, params) if format != 4 else value
    else:
        if isinstance(obj, types.ModuleType):
            names = obj.__dict__
            found = get_annotations(obj, format=format)
        else:
            inner = obj
            while hasattr(inner, '__wrapped__'):
                inner = inner.__wrapped__
            names = getattr(inner, '__globals__', {})
            found = getattr(obj, '__annotations__', None) if format == 1 else get_annotations(obj, format=format)
            if found is None:
                if isinstance(obj, (types.BuiltinFunctionType, types.MethodDescriptorType)):
                    return {}
                raise TypeError(f'{obj!r} is not a module, class, method, or function.' if not callable(obj)
                                and hasattr(obj, '__annotations__') else f'{obj!r} does not have annotations')
        if globalns is None:
            globalns = names
            localns = globalns if localns is None else localns
        elif localns is None:
            localns = globalns
        params = getattr(obj, '__type_params__', ())
        for name, value in found.items():
            if value is None:
                value = type(None)
            if isinstance(value, str):
                value = ForwardRef(value, is_argument=not isinstance(obj, types.ModuleType))
            hints[name] = _evaluated(value, globalns, localns, params) if format != 4 else value
    return hints if include_extras or format == 4 else {name: _strip(t) for name, t in hints.items()}


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None):
    value = forward_ref.evaluate(globals=globals, locals=locals, type_params=type_params, owner=owner,
                                 format=1 if format is None else format)
    if value is forward_ref or isinstance(value, str) and format == 4:
        return value
    return _evaluated(_type_check(value, '', True), globals, locals, type_params or ())


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions '
                              'outside a stub module should always be followed by an implementation that is not '
                              '@overload-ed.')


def overload(func):
    inner = getattr(func, '__func__', func)
    try:
        key = (inner.__module__, inner.__qualname__)
        _overloads.setdefault(key, {})[inner.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    inner = getattr(func, '__func__', func)
    return list(_overloads.get((inner.__module__, inner.__qualname__), {}).values())


def clear_overloads():
    _overloads.clear()


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    if isinstance(arg, type):
        for key in dir(arg):
            obj = getattr(arg, key)
            if isinstance(obj, types.FunctionType) and obj.__qualname__ == f'{arg.__qualname__}.{obj.__name__}':
                obj.__no_type_check__ = True
            if isinstance(obj, type) and obj.__qualname__ == f'{arg.__qualname__}.{key}':
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except (TypeError, AttributeError):
        pass
    return arg


def no_type_check_decorator(decorator):
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
            'frozen_default': frozen_default, 'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return cls_or_fn
    return decorator


class IO(Generic[AnyStr]):
    """A stream."""
    __slots__ = ()


class BinaryIO(IO[bytes]):
    """A stream of bytes."""
    __slots__ = ()


class TextIO(IO[str]):
    """A stream of text."""
    __slots__ = ()


from annotationlib import ForwardRef
