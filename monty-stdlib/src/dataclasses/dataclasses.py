# Classes whose methods follow from their annotated fields.

import types

from reprlib import recursive_repr

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING',
           'fields', 'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()

_EMPTY_METADATA = types.MappingProxyType({})


class _FIELD_BASE:
    __slots__ = ('name',)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')

# Types whose instances hold nothing that asdict would have to copy.
_ATOMIC_TYPES = frozenset({
    type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), types.CodeType,
    types.BuiltinFunctionType, types.FunctionType, type, range, property,
})


class InitVar:
    """A parameter of `__init__` that is no field."""
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type) and not isinstance(self.type, types.GenericAlias):
            shown = self.type.__name__
        else:
            shown = repr(self.type)
        return f'dataclasses.InitVar[{shown}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of a field."""
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata',
                 'kw_only', 'doc', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    @recursive_repr()
    def __repr__(self):
        return (f'Field(name={self.name!r},type={self.type!r},default={self.default!r},'
                f'default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},'
                f'hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},'
                f'kw_only={self.kw_only!r},doc={self.doc!r},_field_type={self._field_type})')

    def __set_name__(self, owner, name):
        func = getattr(type(self.default), '__set_name__', None)
        if func:
            func(self.default, owner, name)

    def __class_getitem__(cls, item):
        return types.GenericAlias(cls, item)


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots',
                 'weakref_slot')

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        shown = ','.join([f'{name}={getattr(self, name)!r}' for name in self.__slots__])
        return f'_DataclassParams({shown})'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
          metadata=None, kw_only=MISSING, doc=None):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


def _is_marked(annotation, cls, is_it):
    # A ClassVar or InitVar, written out or as a string.
    if not isinstance(annotation, str):
        return is_it(annotation)
    head = annotation.strip()
    end = 0
    while end < len(head) and (head[end].isalnum() or head[end] in '_. \t'):
        end += 1
    parts = [part.strip() for part in head[:end].split('.')]
    if len(parts) > 2 or not all([part.isidentifier() for part in parts]):
        return False
    value = _module_names(cls).get(parts[0], MISSING)
    if len(parts) == 2:
        value = getattr(value, parts[1], MISSING)
    return value is not MISSING and is_it(value)


def _module_names(cls):
    modules = _modules()
    module = modules.get(cls.__module__)
    return {} if module is None else module.__dict__


def _is_classvar(annotation):
    typing = _modules().get('typing')
    if typing is None:
        return False
    return annotation is typing.ClassVar or getattr(annotation, '__origin__', None) is typing.ClassVar


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation):
    return annotation is KW_ONLY


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            # A slot of that name is no default.
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    if _is_marked(annotation, cls, _is_classvar):
        f._field_type = _FIELD_CLASSVAR
    elif _is_marked(annotation, cls, _is_initvar):
        f._field_type = _FIELD_INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._field_type is _FIELD and (f.default.__class__.__hash__ is None
                                    or f.default.__class__ in (list, dict, set, bytearray)):
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


def _annotations(cls):
    try:
        return cls.__annotations__
    except Exception:
        import annotationlib
        return annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)


# Names of the methods that are made, and what they say when they would overwrite one.
_ORDER = ('__lt__', '__le__', '__gt__', '__ge__')


def _set_new_attribute(cls, name, value, replace=False):
    if not replace and name in cls.__dict__:
        return True
    if type(value) is types.FunctionType and value is not _replace:
        value.__qualname__ = f'{cls.__qualname__}.{value.__name__}'
        value.__module__ = cls.__module__
    setattr(cls, name, value)
    return False


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    found = {}
    setattr(cls, '__dataclass_params__', _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args,
                                                          kw_only, slots, weakref_slot))
    any_frozen_base = False
    all_frozen_bases = None
    has_dataclass_bases = False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = base.__dict__.get('__dataclass_fields__')
        if base_fields is not None:
            has_dataclass_bases = True
            found.update(base_fields)
            if all_frozen_bases is None:
                all_frozen_bases = True
            is_frozen = getattr(base, '__dataclass_params__').frozen
            all_frozen_bases = all_frozen_bases and is_frozen
            any_frozen_base = any_frozen_base or is_frozen
    annotations = _annotations(cls)
    own = []
    seen_kw_only = False
    for name, annotation in annotations.items():
        if _is_marked(annotation, cls, _is_kw_only):
            if seen_kw_only:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_kw_only = True
            kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        found[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen_bases is False and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, '__dataclass_fields__', found)
    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and '__eq__' in cls.__dict__)
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    real = [f for f in found.values() if f._field_type is _FIELD]
    made = _Maker(cls)
    if init:
        made.init(found, frozen, slots)
    if repr:
        _set_new_attribute(cls, '__repr__', _repr_of([f.name for f in real if f.repr]))
    compared = [f.name for f in real if f.compare]
    if eq:
        made.eq(compared)
    if order:
        made.order(compared)
    if frozen:
        _freeze(cls, [f.name for f in real])
    action = _HASH_ACTION[bool(unsafe_hash), bool(eq), bool(frozen), has_explicit_hash]
    if action == 'none':
        cls.__hash__ = None
    elif action == 'add':
        made.hash([f.name for f in real if (f.compare if f.hash is None else f.hash)])
    elif action == 'raise':
        raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    made.finish()
    if not getattr(cls, '__doc__'):
        cls.__doc__ = cls.__name__ + _text_signature(cls, found, init)
    _set_new_attribute(cls, '__replace__', _replace)
    positional, keyword = _split([f for f in found.values() if f.init])
    if match_args:
        _set_new_attribute(cls, '__match_args__', tuple([f.name for f in positional if f._field_type is _FIELD or
                                                         f._field_type is _FIELD_INITVAR]))
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, found)
    if cls.__abstractmethods__ if '__abstractmethods__' in cls.__dict__ else False:
        import abc
        abc.update_abstractmethods(cls)
    elif '_abc_impl' in cls.__dict__:
        import abc
        abc.update_abstractmethods(cls)
    return cls


def _split(some):
    return [f for f in some if not f.kw_only], [f for f in some if f.kw_only]


# What becomes of `__hash__`: by unsafe_hash, eq, frozen, and whether the class has one of its own.
_HASH_ACTION = {
    (False, False, False, False): None, (False, False, False, True): None,
    (False, False, True, False): None, (False, False, True, True): None,
    (False, True, False, False): 'none', (False, True, False, True): None,
    (False, True, True, False): 'add', (False, True, True, True): None,
    (True, False, False, False): 'add', (True, False, False, True): 'raise',
    (True, False, True, False): 'add', (True, False, True, True): 'raise',
    (True, True, False, False): 'add', (True, True, False, True): 'raise',
    (True, True, True, False): 'add', (True, True, True, True): 'raise',
}


class _Maker:
    """Methods made of source text, compiled together: real parameters give real errors, and no loop runs in them."""

    def __init__(self, cls):
        self.cls = cls
        self.source = []
        self.names = {'MISSING': MISSING, '_HAS_DEFAULT_FACTORY': _HAS_DEFAULT_FACTORY,
                      '__dataclass_builtins_object__': object, '__name__': cls.__module__}
        self.methods = []
        self.after = []

    def init(self, found, frozen, slots):
        fields = [f for f in found.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
        positional, keyword = _split(fields)
        previous = None
        for f in positional:
            if f.init:
                if not (f.default is MISSING and f.default_factory is MISSING):
                    previous = f
                elif previous is not None:
                    raise TypeError(f'non-default argument {f.name!r} follows default argument {previous.name!r}')
        me = '__dataclass_self__' if 'self' in found else 'self'
        body = []
        for f in fields:
            line = self._assignment(f, frozen, slots, me)
            if line:
                body.append(line)
        if hasattr(self.cls, '__post_init__'):
            given = ', '.join([f.name for f in fields if f._field_type is _FIELD_INITVAR])
            body.append(f'{me}.__post_init__({given})')
        params = [me] + [self._parameter(f) for f in positional if f.init]
        keyword = [self._parameter(f) for f in keyword if f.init]
        if keyword:
            params += ['*'] + keyword
        self._define('__init__', params, body or ['pass'])
        annotations = {f.name: f.type for f in fields if f.init}
        annotations['return'] = None
        self.after.append(('__init__', annotations))

    def _parameter(self, f):
        if f.default is MISSING and f.default_factory is MISSING:
            return f.name
        if f.default is not MISSING:
            return f'{f.name}=__dataclass_dflt_{f.name}__'
        return f'{f.name}=_HAS_DEFAULT_FACTORY'

    def _assignment(self, f, frozen, slots, me):
        default = f'__dataclass_dflt_{f.name}__'
        if f.default_factory is not MISSING:
            self.names[default] = f.default_factory
            value = f'{default}() if {f.name} is _HAS_DEFAULT_FACTORY else {f.name}' if f.init else f'{default}()'
        elif f.init:
            if f.default is not MISSING:
                self.names[default] = f.default
            value = f.name
        elif slots and f.default is not MISSING:
            self.names[default] = f.default
            value = default
        else:
            return None
        if f._field_type is _FIELD_INITVAR:
            return None
        if frozen:
            return f'__dataclass_builtins_object__.__setattr__({me}, {f.name!r}, {value})'
        return f'{me}.{f.name} = {value}'

    def eq(self, names):
        terms = ' and '.join([f'self.{name}==other.{name}' for name in names]) or 'True'
        self._define('__eq__', ['self', 'other'], [
            'if self is other:', '    return True',
            'if other.__class__ is self.__class__:', f'    return {terms}', 'return NotImplemented'])

    def order(self, names):
        mine = ''.join([f'self.{name},' for name in names])
        theirs = ''.join([f'other.{name},' for name in names])
        for name, op in zip(_ORDER, ('<', '<=', '>', '>=')):
            if name in self.cls.__dict__:
                raise TypeError(f'Cannot overwrite attribute {name} in class {self.cls.__name__} '
                                'Consider using functools.total_ordering')
            self._define(name, ['self', 'other'], [
                'if other.__class__ is self.__class__:', f'    return ({mine}){op}({theirs})', 'return NotImplemented'])

    def hash(self, names):
        mine = ''.join([f'self.{name},' for name in names])
        self._define('__hash__', ['self'], [f'return hash(({mine}))'])
        self.after.append(('__hash__', None))

    def _define(self, name, params, body):
        if name in self.cls.__dict__ and name not in ('__hash__', '__init__'):
            return
        self.methods.append(name)
        self.source.append(f'def {name}({", ".join(params)}):')
        self.source.extend(['    ' + line for line in body])

    def finish(self):
        if not self.methods:
            return
        space = self.names
        _run_code(_compile('\n'.join(self.source), '<string>', 'exec'), space, space)
        after = dict(self.after)
        for name in self.methods:
            function = space[name]
            if after.get(name):
                function.__annotations__ = after[name]
            _set_new_attribute(self.cls, name, function, replace=name == '__hash__')


def _repr_of(names):
    @recursive_repr()
    def __repr__(self):
        shown = ', '.join([f'{name}={getattr(self, name)!r}' for name in names])
        return f'{self.__class__.__qualname__}({shown})'
    return __repr__


def _freeze(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)

    for function in (__setattr__, __delattr__):
        if _set_new_attribute(cls, function.__name__, function):
            raise TypeError(f'Cannot overwrite attribute {function.__name__} in class {cls.__name__}')


def _text_signature(cls, found, init):
    if not init:
        try:
            import inspect
            return str(inspect.signature(cls)).replace(' -> None', '')
        except (TypeError, ValueError):
            return ''
    positional, keyword = _split([f for f in found.values() if f.init and f._field_type is not _FIELD_CLASSVAR])
    shown = [_shown_parameter(f) for f in positional]
    if keyword:
        shown.append('*')
        shown.extend([_shown_parameter(f) for f in keyword])
    return f"({', '.join(shown)})"


def _shown_parameter(f):
    annotation = f.type
    if isinstance(annotation, type) and type(annotation) is not types.GenericAlias:
        shown = annotation.__qualname__
        if annotation.__module__ not in ('builtins', ''):
            shown = f'{annotation.__module__}.{shown}'
    else:
        shown = repr(annotation).replace('typing.', '') if not isinstance(annotation, str) else repr(annotation)
    text = f'{f.name}: {shown}'
    if f.default is not MISSING:
        return f'{text} = {f.default!r}'
    if f.default_factory is not MISSING:
        return f'{text} = <factory>'
    return text


def _add_slots(cls, frozen, weakref_slot, found):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    names = tuple([f.name for f in found.values() if f._field_type is _FIELD])
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get('__slots__', ())
        inherited.update([slots] if isinstance(slots, str) else slots)
    slots = [name for name in names if name not in inherited]
    if weakref_slot and '__weakref__' not in inherited:
        slots.append('__weakref__')
    space = dict(cls.__dict__)
    docs = {f.name: f.doc for f in found.values() if f.name in slots}
    space['__slots__'] = {name: docs.get(name) for name in slots} if any(docs.values()) else tuple(slots)
    for name in names:
        space.pop(name, None)
    space.pop('__dict__', None)
    space.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    new = type(cls)(cls.__name__, cls.__bases__, space)
    if qualname is not None:
        new.__qualname__ = qualname
    if frozen:
        if '__getstate__' not in space:
            new.__getstate__ = _dataclass_getstate
        if '__setstate__' not in space:
            new.__setstate__ = _dataclass_setstate
    _repoint(space, cls, new)
    return new


def _repoint(space, old, new):
    # `super()` and `__class__` in methods mean the class that has taken the other's place.
    for value in space.values():
        for function in (value, getattr(value, '__func__', None), getattr(value, 'fget', None),
                         getattr(value, 'fset', None), getattr(value, 'fdel', None)):
            seen = 0
            while function is not None and seen < 100:
                for cell in getattr(function, '__closure__', None) or ():
                    try:
                        if cell.cell_contents is old:
                            cell.cell_contents = new
                    except ValueError:
                        pass
                function = getattr(function, '__wrapped__', None)
                seen += 1


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    if cls is None:
        return wrap
    return wrap(cls)


def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, '__dataclass_fields__')
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), '__dataclass_fields__')


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, '__dataclass_fields__')


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _asdict_inner(obj, dict_factory)


def _asdict_inner(obj, factory):
    kind = type(obj)
    if kind in _ATOMIC_TYPES:
        return obj
    if hasattr(kind, '__dataclass_fields__'):
        pairs = [(f.name, _asdict_inner(getattr(obj, f.name), factory)) for f in fields(obj)]
        return dict(pairs) if factory is dict else factory(pairs)
    if kind is list:
        return [_asdict_inner(x, factory) for x in obj]
    if kind is dict:
        return {_asdict_inner(k, factory): _asdict_inner(v, factory) for k, v in obj.items()}
    return _inner(obj, kind, lambda x: _asdict_inner(x, factory))


def _inner(obj, kind, each):
    # Containers of other kinds are made again from their own kind.
    if issubclass(kind, tuple):
        if hasattr(obj, '_fields'):
            return kind(*[each(x) for x in obj])
        return kind([each(x) for x in obj])
    if issubclass(kind, dict):
        pairs = [(each(k), each(v)) for k, v in obj.items()]
        if hasattr(obj, 'default_factory'):
            made = kind(getattr(obj, 'default_factory'))
            for k, v in pairs:
                made[k] = v
            return made
        return kind(pairs)
    if issubclass(kind, list):
        return kind([each(x) for x in obj])
    import copy
    return copy.deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, factory):
    kind = type(obj)
    if kind in _ATOMIC_TYPES:
        return obj
    if hasattr(kind, '__dataclass_fields__'):
        return factory([_astuple_inner(getattr(obj, f.name), factory) for f in fields(obj)])
    return _inner(obj, kind, lambda x: _astuple_inner(x, factory))


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
                   weakref_slot=False, module=None, decorator=dataclass):
    import keyword
    space = {} if namespace is None else namespace
    seen = set()
    annotations = {}
    defaults = {}
    untyped = []
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, MISSING
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[name] = item[0], item[1], item[2]
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in seen:
            raise TypeError(f'Field name duplicated: {name!r}')
        seen.add(name)
        annotations[name] = annotation
        if annotation is MISSING:
            untyped.append(name)
    if untyped:
        from annotationlib import ForwardRef
        for name in untyped:
            annotations[name] = ForwardRef('Any', module='typing')

    def exec_body(ns):
        ns.update(space)
        ns.update(defaults)

    cls = types.new_class(cls_name, bases, {}, exec_body)
    cls.__annotations__ = annotations
    if module is None:
        module = _globals().get('__name__', '__main__')
    cls.__module__ = module
    return decorator(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, '__dataclass_fields__').values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
