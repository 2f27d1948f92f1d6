# Subscripted classes, unions of types, type variables: what annotations are made of.


def generic_alias(cls, item):
    return GenericAlias(cls, item)


def shown_type(t):
    if t is ...:
        return '...'
    if type(t) is list:
        return '[' + ', '.join([shown_type(x) for x in t]) + ']'
    if type(t) is GenericAlias or type(t) is Union:
        return _repr(t)
    if t is _none_type:
        return 'None'
    if _is_class(t):
        module = getattr(t, '__module__', 'builtins')
        if module == 'builtins':
            return t.__qualname__
        return f'{module}.{t.__qualname__}'
    if type(t) is _function:
        return t.__name__
    return _repr(t)


def parameters_of(args):
    found = []
    for arg in args:
        if type(arg) is list or type(arg) is tuple:
            inner = parameters_of(arg)
        elif _is_class(arg):
            inner = ()
        elif hasattr(arg, '__typing_subst__'):
            inner = (arg,)
        else:
            inner = getattr(arg, '__parameters__', ())
        for p in inner:
            if p not in found:
                found.append(p)
    return tuple(found)


def substitute(args, old, new):
    out = []
    for arg in args:
        if type(arg) is list:
            out.append(list(substitute(arg, old, new)))
        elif not _is_class(arg) and hasattr(arg, '__typing_subst__') and arg in old:
            value = new[old.index(arg)]
            if type(arg) is TypeVarTuple and type(value) is tuple:
                out.extend(value)
            else:
                out.append(value)
        elif type(arg) is GenericAlias or hasattr(arg, '__parameters__') and not _is_class(arg):
            inner = arg.__parameters__
            if inner:
                out.append(arg[tuple([new[old.index(p)] for p in inner])])
            else:
                out.append(arg)
        else:
            out.append(arg)
    return tuple(out)


class GenericAlias:
    """A subscripted class such as `list[int]`."""
    __module__ = 'types'

    def __init__(self, origin, args):
        if type(args) is not tuple:
            args = (args,)
        object.__setattr__(self, '__origin__', origin)
        object.__setattr__(self, '__args__', args)
        object.__setattr__(self, '__parameters__', parameters_of(args))

    def __repr__(self):
        args = ', '.join([shown_type(a) for a in self.__args__])
        if not self.__args__:
            args = '()'
        return f'{shown_type(self.__origin__)}[{args}]'

    def __call__(self, *args, **kwargs):
        obj = self.__origin__(*args, **kwargs)
        try:
            obj.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return obj

    def __getitem__(self, params):
        if not self.__parameters__:
            raise TypeError(f'{_repr(self)} is not a generic class')
        if type(params) is not tuple:
            params = (params,)
        old = self.__parameters__
        if len(params) != len(old):
            word = 'many' if len(params) > len(old) else 'few'
            raise TypeError(f'Too {word} arguments for {_repr(self)}; actual {len(params)}, expected {len(old)}')
        return GenericAlias(self.__origin__, substitute(self.__args__, old, params))

    def __getattr__(self, name):
        if name[:2] == '__' and name[-2:] == '__' and name not in ('__name__', '__qualname__', '__doc__', '__module__'):
            raise AttributeError(f"'types.GenericAlias' object has no attribute '{name}'")
        return _getattr(self.__origin__, name)

    def __setattr__(self, name, value):
        _setattr(self.__origin__, name, value)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __eq__(self, other):
        if type(other) is not GenericAlias:
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return _hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return type_or(self, other)

    def __ror__(self, other):
        return type_or(other, self)

    def __iter__(self):
        yield Unpacked(self)

    def __instancecheck__(self, obj):
        raise TypeError('isinstance() argument 2 cannot be a parameterized generic')

    def __subclasscheck__(self, cls):
        raise TypeError('issubclass() argument 2 cannot be a parameterized generic')


class Unpacked:
    """`*alias` in a subscript."""

    @property
    def __parameters__(self):
        return parameters_of((self.__origin__,))

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        if type(self.__origin__) is TypeVarTuple:
            return f'typing.Unpack[{self.__origin__.__name__}]'
        return '*' + _repr(self.__origin__)

    def __eq__(self, other):
        return type(other) is Unpacked and self.__origin__ == other.__origin__

    def __hash__(self):
        return _hash(self.__origin__)


def type_argument(x):
    if x is None:
        return _none_type
    if _is_instance(x, _str):
        return _import('annotationlib').ForwardRef(x)
    return x


def is_type_like(x):
    if x is None or _is_class(x):
        return True
    return type(x) in (GenericAlias, Union, TypeVar, ParamSpec, TypeAliasType) or hasattr(x, '__typing_subst__')


def type_or(self, other):
    if not is_type_like(self) or not is_type_like(other):
        if _is_instance(other, _str) or _is_instance(self, _str):
            return NotImplemented
        if not hasattr(other, '__origin__') and not is_type_like(other) or not is_type_like(self) and not hasattr(self, '__origin__'):
            return NotImplemented
    return union_of((self, other))


def type_ror(self, other):
    return type_or(other, self)


def union_of(parts):
    flat = []
    for part in parts:
        if part is None:
            part = _none_type
        for one in (part.__args__ if type(part) is Union else (part,)):
            if one not in flat:
                flat.append(one)
    if len(flat) == 1:
        return flat[0]
    return Union(tuple(flat))


class Union:
    """A union of types such as `int | str`."""
    __module__ = 'typing'

    def __init__(self, args):
        self.__args__ = args
        self.__parameters__ = parameters_of(args)

    @property
    def __origin__(self):
        return Union

    def __class_getitem__(cls, params):
        if type(params) is not tuple:
            params = (params,)
        if not params:
            raise TypeError('Cannot take a Union of no types.')
        return union_of([type_argument(p) for p in params])

    def __repr__(self):
        return ' | '.join([shown_type(a) for a in self.__args__])

    def __getitem__(self, params):
        if type(params) is not tuple:
            params = (params,)
        return union_of(substitute(self.__args__, self.__parameters__, params))

    def __eq__(self, other):
        if type(other) is not Union:
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return _hash(frozenset(self.__args__))

    def __or__(self, other):
        return type_or(self, other)

    def __ror__(self, other):
        return type_or(other, self)

    def __instancecheck__(self, obj):
        for arg in self.__args__:
            if isinstance(obj, arg):
                return True
        return False

    def __subclasscheck__(self, cls):
        for arg in self.__args__:
            if issubclass(cls, arg):
                return True
        return False

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {_repr(self)}')
