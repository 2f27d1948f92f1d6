# Type variables, aliases, `Generic`, and template strings.


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
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        if infer_variance and (covariant or contravariant):
            raise ValueError('Variance cannot be specified with infer_variance.')
        if _is_instance(bound, _str):
            self._bound = type_argument(bound)
        if _globals().get('__name__') not in (None, 'builtins'):
            self.__module__ = _globals()['__name__']

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
    __static__ = True
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
    alias = TypeAliasType(name, None, type_params=params or ())
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
        if cls is Generic or cls.__module__ == 'typing' and cls.__name__ == 'Protocol':
            check_variables(cls, params)
            return GenericAlias(cls, params)
        own = getattr(cls, '__parameters__', ())
        if not own:
            raise TypeError(f'{_repr(cls)} is not a generic class')
        params = fitted(cls, own, params)
        return GenericAlias(cls, params)

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        bases = _own(cls, '__orig_bases__')
        if bases is _missing:
            if Generic in cls.__bases__ and cls.__name__ != 'Protocol':
                raise TypeError('Cannot inherit from plain Generic')
            return
        found = []
        listed = None
        for base in bases:
            if base is Generic:
                raise TypeError('Cannot inherit from plain Generic')
            if _is_class(base) or not _is_instance(base, GenericAlias):
                continue
            origin = base.__origin__
            if origin is Generic or _is_class(origin) and origin.__module__ == 'typing' and origin.__name__ == 'Protocol':
                if listed is not None and origin is Generic:
                    raise TypeError('Cannot inherit from Generic[...] multiple times.')
                listed = base
            for p in base.__parameters__:
                if p not in found:
                    found.append(p)
        if listed is not None:
            own = listed.__parameters__
            extra = [p for p in found if p not in own]
            if extra:
                missing = ', '.join([_repr(p) for p in extra])
                given = ', '.join([_repr(p) for p in own])
                name = listed.__origin__.__name__
                raise TypeError(f'Some type variables ({missing}) are not listed in {name}[{given}]')
            found = own
        cls.__parameters__ = tuple(found)


def check_variables(cls, params):
    name = cls.__name__
    if not params:
        raise TypeError(f'Parameter list to {name}[...] cannot be empty')
    for p in params:
        if type(p) not in (TypeVar, ParamSpec, TypeVarTuple, Unpacked):
            raise TypeError(f'Parameters to {name}[...] must all be type variables or parameter specification variables.')
    if len(set(params)) != len(params):
        raise TypeError(f'Parameters to {name}[...] must all be unique')


def fitted(cls, own, params):
    """Arguments for the type variables of a class: as many as there are."""
    if len(own) == 1 and type(own[0]) is ParamSpec:
        if len(params) == 1 and (type(params[0]) in (list, tuple, ParamSpec) or params[0] is ... or
                                 hasattr(params[0], '__parameters__') and not _is_class(params[0])):
            return (tuple(params[0]),) if type(params[0]) is list else params
        return (tuple(params),)
    params = tuple([p if type(p) is list else type_argument(p) for p in params])
    if any([type(p) is TypeVarTuple for p in own]):
        return params
    if len(params) < len(own):
        rest = own[len(params):]
        if all([p.has_default() for p in rest]):
            return params + tuple([p.__default__ for p in rest])
    if len(params) != len(own):
        word = 'many' if len(params) > len(own) else 'few'
        least = len([p for p in own if not p.has_default()])
        expected = f'{len(own)}'
        if word == 'few' and (_is_class(cls) or least != len(own)):
            expected = f'at least {least}'
        elif word == 'many' and least != len(own):
            expected = f'at most {len(own)}'
        raise TypeError(f'Too {word} arguments for {_repr(cls)}; actual {len(params)}, expected {expected}')
    return params


class Template:
    """A template string."""
    __static__ = True
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
    __static__ = True
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
