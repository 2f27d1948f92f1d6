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

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return '*' + _repr(self.__origin__)

    def __eq__(self, other):
        return type(other) is Unpacked and self.__origin__ == other.__origin__

    def __hash__(self):
        return _hash(self.__origin__)


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
        return union_of(params)

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


class TypeVar:
    """A type variable."""
    __module__ = 'typing'

    def __init__(self, name, *constraints, bound=None, default=_missing, covariant=False, contravariant=False,
                 infer_variance=False):
        self.__name__ = name
        self._constraints = constraints
        self._bound = bound
        self._default = default
        self._lazy = None
        self._lazy_default = None
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance

    def _settle(self):
        if self._lazy is not None:
            value = self._lazy(1)
            self._lazy = None
            if type(value) is tuple:
                self._constraints = value
            else:
                self._bound = value

    @property
    def __bound__(self):
        self._settle()
        return self._bound

    @property
    def __constraints__(self):
        self._settle()
        return self._constraints

    @property
    def __default__(self):
        if self._lazy_default is not None:
            self._default = self._lazy_default(1)
            self._lazy_default = None
        return no_default() if self._default is _missing else self._default

    def has_default(self):
        return self._lazy_default is not None or self._default is not _missing

    def __typing_subst__(self, arg):
        return arg

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__

    def __or__(self, other):
        return union_of((self, other))

    def __ror__(self, other):
        return union_of((other, self))

    def __mro_entries__(self, bases):
        raise TypeError('Cannot subclass an instance of TypeVar')


class ParamSpec:
    """A parameter specification variable."""
    __module__ = 'typing'

    def __init__(self, name, *, bound=None, default=_missing, covariant=False, contravariant=False, infer_variance=False):
        self.__name__ = name
        self.__bound__ = bound
        self._default = default
        self._lazy_default = None
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance

    @property
    def __default__(self):
        if self._lazy_default is not None:
            self._default = self._lazy_default(1)
            self._lazy_default = None
        return no_default() if self._default is _missing else self._default

    def has_default(self):
        return self._lazy_default is not None or self._default is not _missing

    @property
    def args(self):
        return ParamSpecPart(self, 'args')

    @property
    def kwargs(self):
        return ParamSpecPart(self, 'kwargs')

    def __typing_subst__(self, arg):
        return arg

    def __repr__(self):
        return self.__name__ if self.__infer_variance__ else '~' + self.__name__

    def __or__(self, other):
        return union_of((self, other))

    def __ror__(self, other):
        return union_of((other, self))


class ParamSpecPart:
    """`P.args` or `P.kwargs`."""

    def __init__(self, origin, part):
        self.__origin__ = origin
        self._part = part

    def __repr__(self):
        return f'{self.__origin__.__name__}.{self._part}'

    def __eq__(self, other):
        return type(other) is ParamSpecPart and self.__origin__ is other.__origin__ and self._part == other._part

    def __hash__(self):
        return _hash((_address(self.__origin__), self._part))


class TypeVarTuple:
    """A variable for any number of types."""
    __module__ = 'typing'

    def __init__(self, name, *, default=_missing):
        self.__name__ = name
        self._default = default
        self._lazy_default = None

    @property
    def __default__(self):
        if self._lazy_default is not None:
            self._default = self._lazy_default(1)
            self._lazy_default = None
        return no_default() if self._default is _missing else self._default

    def has_default(self):
        return self._lazy_default is not None or self._default is not _missing

    def __typing_subst__(self, arg):
        return arg

    def __iter__(self):
        yield Unpacked(self)

    def __repr__(self):
        return self.__name__


class NoDefaultType:
    """The type of `typing.NoDefault`."""
    __module__ = 'typing'

    def __repr__(self):
        return 'typing.NoDefault'


class Singletons:
    """Objects there is one of, made when first asked for."""
    no_default = None


def no_default():
    if Singletons.no_default is None:
        Singletons.no_default = NoDefaultType()
    return Singletons.no_default


class TypeAliasType:
    """The object a `type` statement makes."""
    __module__ = 'typing'

    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__type_params__ = type_params
        self._value = value
        self._lazy = None

    @property
    def __value__(self):
        if self._lazy is not None:
            self._value = self._lazy(1)
            self._lazy = None
        return self._value

    @property
    def __parameters__(self):
        return self.__type_params__

    def __getitem__(self, params):
        if not self.__type_params__:
            raise TypeError('Only generic type aliases are subscriptable')
        return GenericAlias(self, params)

    def __repr__(self):
        return self.__name__

    def __or__(self, other):
        return union_of((self, other))

    def __ror__(self, other):
        return union_of((other, self))


def make_type_var(name, lazy, default):
    var = TypeVar(name, infer_variance=True)
    var._lazy = lazy
    var._lazy_default = default
    return var


def make_param_spec(name, default):
    var = ParamSpec(name, infer_variance=True)
    var._lazy_default = default
    return var


def make_type_var_tuple(name, default):
    var = TypeVarTuple(name)
    var._lazy_default = default
    return var


def make_type_alias(name, params, value):
    alias = TypeAliasType(name, None, type_params=params)
    alias._lazy = value
    return alias


def make_generic(params):
    out = []
    for p in params:
        if type(p) is TypeVarTuple:
            out.append(Unpacked(p))
        else:
            out.append(p)
    return Generic[tuple(params)]


class Generic:
    """The base of generic classes."""
    __module__ = 'typing'
    __slots__ = ()

    def __class_getitem__(cls, params):
        if type(params) is not tuple:
            params = (params,)
        if cls is not Generic:
            own = getattr(cls, '__parameters__', ())
            if not own:
                raise TypeError(f'{_repr(cls)} is not a generic class')
            if len(params) != len(own) and not any([type(p) is TypeVarTuple for p in own]):
                word = 'many' if len(params) > len(own) else 'few'
                raise TypeError(f'Too {word} arguments for {_repr(cls)}; actual {len(params)}, expected {len(own)}')
        return GenericAlias(cls, params)

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        bases = _own(cls, '__orig_bases__')
        if bases is _missing:
            return
        found = []
        for base in bases:
            for p in getattr(base, '__parameters__', ()) if type(base) is GenericAlias else ():
                if p not in found:
                    found.append(p)
        cls.__parameters__ = tuple(found)


class Template:
    """A template string."""
    __module__ = 'string.templatelib'

    def __init__(self, strings, interpolations):
        self.strings = strings
        self.interpolations = interpolations

    @property
    def values(self):
        return tuple([i.value for i in self.interpolations])

    def __iter__(self):
        n = 0
        for s in self.strings:
            if s:
                yield s
            if n < len(self.interpolations):
                yield self.interpolations[n]
            n += 1

    def __add__(self, other):
        if type(other) is not Template:
            raise TypeError(f'can only concatenate string.templatelib.Template (not "{_type_name(other)}") to string.templatelib.Template')
        joined = self.strings[:-1] + (self.strings[-1] + other.strings[0],) + other.strings[1:]
        return Template(joined, self.interpolations + other.interpolations)

    def __repr__(self):
        return f'Template(strings={_repr(self.strings)}, interpolations={_repr(self.interpolations)})'


class Interpolation:
    """One replacement field of a template string."""
    __module__ = 'string.templatelib'
    __match_args__ = ('value', 'expression', 'conversion', 'format_spec')

    def __init__(self, value, expression='', conversion=None, format_spec=''):
        self.value = value
        self.expression = expression
        self.conversion = conversion
        self.format_spec = format_spec

    def __repr__(self):
        return (f'Interpolation({_repr(self.value)}, {_repr(self.expression)}, {_repr(self.conversion)}, '
                f'{_repr(self.format_spec)})')


def make_template(strings, interpolations):
    return Template(strings, interpolations)


def make_interpolation(value, expression, conversion, format_spec):
    return Interpolation(value, expression, conversion, format_spec)
