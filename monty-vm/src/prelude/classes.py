# Making classes and instances, and what `object` and `type` leave to Python.


def construct(cls, /, *args, **kwargs):
    obj = _new_of(cls)(cls, *args, **kwargs)
    if _is_instance(obj, cls):
        value = _lookup(obj, '__init__')(*args, **kwargs)
        if value is not None:
            raise TypeError(f"__init__() should return None, not '{_type_name(value)}'")
    return obj


def type_call(cls, args, kwargs):
    if cls is type and len(args) == 1 and not kwargs:
        return type(args[0])
    return construct(cls, *args, **kwargs)


def build_class_bound(func, name, bases, metaclass, kwds):
    return build_class(func, name, *bases, metaclass=metaclass, **kwds)


def build_class(func, name, /, *bases, metaclass=None, **kwds):
    original = bases
    for base in bases:
        if not _is_class(base):
            bases = resolve_bases(bases)
            break
    if metaclass is None:
        meta = type(bases[0]) if bases else type
    else:
        meta = metaclass
    if _is_class(meta):
        meta = metaclass_of(meta, bases)
    if meta is type:
        namespace = {}
    else:
        prepare = getattr(meta, '__prepare__', None)
        namespace = {} if prepare is None else prepare(name, bases, **kwds)
        if _lookup(namespace, '__setitem__') is None:
            shown = meta.__name__ if _is_class(meta) else '<metaclass>'
            raise TypeError(f"{shown}.__prepare__() must return a mapping, not {_type_name(namespace)}")
    _run_body(func, namespace)
    if original is not bases:
        namespace['__orig_bases__'] = original
    if meta is type:
        return type_new(type, name, bases, namespace, kwds)
    cell = namespace.get('__classcell__') if type(namespace) is dict else None
    new = meta(name, bases, namespace, **kwds)
    if type(cell) is _cell and _is_class(new):
        try:
            own = cell.cell_contents
        except ValueError:
            raise RuntimeError(f"__class__ not set defining {_repr(name)} as {_repr(new)}. "
                               "Was __classcell__ propagated to type.__new__?") from None
        if own is not new:
            raise TypeError(f"__class__ set to {_repr(own)} defining {_repr(name)} as {_repr(new)}")
    return new


def resolve_bases(bases):
    out = []
    for base in bases:
        if not _is_class(base):
            entries = getattr(base, '__mro_entries__', None)
            if entries is not None:
                new = entries(bases)
                if not isinstance(new, tuple):
                    raise TypeError("__mro_entries__ must return a tuple")
                out.extend(new)
                continue
        out.append(base)
    return tuple(out)


def metaclass_of(meta, bases):
    for base in bases:
        other = type(base)
        if _is_subclass(meta, other):
            continue
        if _is_subclass(other, meta):
            meta = other
            continue
        raise TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                        "subclass of the metaclasses of all its bases")
    return meta


def type_new(cls, name, bases, namespace, kwds):
    if not _is_instance(name, _str):
        raise TypeError(f"type.__new__() argument 1 must be str, not {_type_name(name)}")
    if not _is_instance(bases, tuple):
        raise TypeError(f"type.__new__() argument 2 must be tuple, not {_type_name(bases)}")
    if not _is_instance(namespace, dict):
        raise TypeError(f"type.__new__() argument 3 must be dict, not {_type_name(namespace)}")
    for base in bases:
        if not _is_class(base) and hasattr(base, '__mro_entries__'):
            raise TypeError("type() doesn't support MRO entry resolution; use types.new_class()")
    meta = metaclass_of(cls, bases)
    if meta is not cls and _new_of(meta) is not _new_of(cls):
        return meta.__new__(meta, name, bases, namespace, **kwds)
    new = _new_class(meta, name, bases, namespace)
    if meta is not type and _lookup_raw(meta, 'mro') is not _own(type, 'mro'):
        _set_mro(new, tuple(_lookup(new, 'mro')()))
    own = _namespace(new)
    if '__module__' not in own:
        own['__module__'] = _globals().get('__name__', 'builtins')
    for key, value in list(own.items()):
        method = _lookup(value, '__set_name__')
        if method is not None:
            try:
                method(new, key)
            except BaseException as error:
                error.add_note(f"Error calling __set_name__ on '{_type_name(value)}' instance {_repr(key)} in '{name}'")
                raise
    super(new, new).__init_subclass__(**kwds)
    return new


def type_called(cls, name, bases, namespace, rest, kwds):
    new = type_new(cls, name, bases, namespace, kwds)
    if type(new) is not cls:
        _lookup(new, '__init__')(name, bases, namespace, **kwds)
    return new


def new_class_slots(meta, name, bases, namespace):
    namespace = dict(namespace)
    namespace['__slots__'] = tuple(namespace['__slots__'])
    return _new_class(meta, name, bases, namespace)


def object_new(cls, args, kwargs):
    names = sorted(cls.__abstractmethods__)
    shown = "', '".join(names)
    word = 'method' if len(names) == 1 else 'methods'
    raise TypeError(f"Can't instantiate abstract class {_class_name(cls)} without an implementation for abstract {word} '{shown}'")


def object_str(self):
    return _repr(self)


def object_format(self, spec):
    if not _is_instance(spec, _str):
        raise TypeError(f'__format__() argument must be str, not {_type_name(spec)}')
    if spec:
        raise TypeError(f"unsupported format string passed to {_type_name(self)}.__format__")
    return _str(self)


def object_ne(self, other):
    value = _lookup(self, '__eq__')(other)
    if value is NotImplemented:
        return value
    return not value


def data_descriptor_check(self, instance):
    owner = self.__objclass__
    if not _is_instance(instance, owner):
        raise TypeError(f"descriptor '{self.__name__}' for '{_class_name(owner)}' objects doesn't apply to a '{_type_name(instance)}' object")


def data_descriptor_get(self, instance, owner=None):
    data_descriptor_check(self, instance)
    return _bind_descriptor(self, instance)


def data_descriptor_set(self, instance, value):
    data_descriptor_check(self, instance)
    object.__setattr__(instance, self.__name__, value)


def data_descriptor_delete(self, instance):
    data_descriptor_check(self, instance)
    object.__delattr__(instance, self.__name__)


def object_dir(self):
    return list(_names(self))


def type_dir(self):
    return list(_names(self))


def cell_parts(self, other):
    parts = []
    for cell in (self, other):
        try:
            parts.append((cell.cell_contents,))
        except ValueError:
            parts.append(())
    return parts


def cell_eq(self, other):
    if type(other) is not _cell:
        return NotImplemented
    a, b = cell_parts(self, other)
    return a == b


def cell_lt(self, other):
    if type(other) is not _cell:
        return NotImplemented
    a, b = cell_parts(self, other)
    return a < b


def cell_le(self, other):
    if type(other) is not _cell:
        return NotImplemented
    a, b = cell_parts(self, other)
    return a <= b


def cell_gt(self, other):
    if type(other) is not _cell:
        return NotImplemented
    a, b = cell_parts(self, other)
    return a > b


def cell_ge(self, other):
    if type(other) is not _cell:
        return NotImplemented
    a, b = cell_parts(self, other)
    return a >= b


def module_attribute(hook, name, module):
    try:
        return hook(name)
    except AttributeError:
        pass
    raise ImportError(f"cannot import name '{name}' from '{module}' (unknown location)")


def module_dir(self):
    own = _own_dict(self)
    if '__dir__' in own:
        return own['__dir__']()
    return list(own)


def object_reduce(self):
    return object_reduce_ex(self, 2)


def object_reduce_ex(self, protocol):
    cls = type(self)
    custom = _lookup_raw(cls, '__reduce__')
    if custom is not _lookup_raw(object, '__reduce__') and custom is not _missing:
        return self.__reduce__()
    args = ()
    kwargs = None
    new_args = _lookup(self, '__getnewargs_ex__')
    if new_args is not None:
        args, kwargs = new_args()
    else:
        new_args = _lookup(self, '__getnewargs__')
        if new_args is not None:
            args = new_args()
        elif _layout(cls) is not object and not isinstance(self, (list, dict, set)):
            args = (_plain(self),)
    state = self.__getstate__()
    items = _iter(list(_plain(self))) if _is_instance(self, list) else None
    pairs = _iter(list(_plain(self).items())) if _is_instance(self, dict) else None
    return (reconstruct, (cls, args, kwargs), state, items, pairs)


def reconstruct(cls, args, kwargs):
    if kwargs:
        return cls.__new__(cls, *args, **kwargs)
    return cls.__new__(cls, *args)


def object_getstate(self):
    own = _own_dict(self)
    slots = {}
    for name in _slot_names(type(self)):
        try:
            slots[name] = _getattr(self, name)
        except AttributeError:
            pass
    if slots:
        return (own or None, slots)
    return own or None


def class_namespace(cls):
    return mappingproxy(_namespace(cls))


def class_annotations(cls):
    own = _own(cls, '__annotations__')
    if own is not _missing and type(own) is dict:
        return own
    own = _own(cls, '__annotations_cache__')
    if own is not _missing:
        return own
    annotate = cls.__annotate__
    if annotate is None:
        if not _is_class(cls) or _class_name(type(cls)) == '':
            raise AttributeError(f"type object '{_class_name(cls)}' has no attribute '__annotations__'")
        value = {}
    else:
        value = annotate(1)
    if type(_own(cls, '__dict__')) is not dict:
        _namespace(cls)['__annotations_cache__'] = value
    return value


def set_class_annotations(cls, value):
    _namespace(cls)['__annotations_cache__'] = value


def bases_like(cls):
    """The `__bases__` of what stands for a class without being one."""
    try:
        bases = cls.__bases__
    except AttributeError:
        return None
    return bases if _is_instance(bases, tuple) else None


def derives(cls, other):
    seen = []
    work = [cls]
    while work:
        one = work.pop()
        if one is other:
            return True
        if any([one is s for s in seen]):
            raise RecursionError('maximum recursion depth exceeded in __issubclass__')
        if not _is_class(one):
            seen.append(one)
        work.extend(reversed(bases_like(one) or ()))
    return False


def isinstance_hook(obj, cls):
    if type(cls) is tuple:
        for one in cls:
            if isinstance(obj, one):
                return True
        return False
    method = _lookup(cls, '__instancecheck__')
    if method is None:
        if bases_like(cls) is None:
            raise TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
        claimed = getattr(obj, '__class__', None)
        return claimed is not None and derives(claimed, cls)
    if method(obj):
        return True
    if _is_class(cls) and _lookup_raw(type(obj), '__class__') is not _own(object, '__class__'):
        claimed = getattr(obj, '__class__', None)
        if claimed is not type(obj) and _is_class(claimed):
            return issubclass(claimed, cls)
    return False


def issubclass_hook(cls, other):
    if type(other) is tuple:
        for one in other:
            if issubclass(cls, one):
                return True
        return False
    method = _lookup(other, '__subclasscheck__')
    if method is None or not _is_class(cls) and _is_class(other):
        if bases_like(cls) is None:
            raise TypeError("issubclass() arg 1 must be a class")
        if bases_like(other) is None:
            raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
        return derives(cls, other)
    return True if method(cls) else False


def getattr_python(obj, name, default=_missing):
    if default is _missing:
        return _getattr(obj, name)
    try:
        return _getattr(obj, name)
    except AttributeError:
        return default


def hasattr_python(obj, name):
    try:
        _getattr(obj, name)
    except AttributeError:
        return False
    return True


def attr_or_missing(obj, name):
    try:
        return _getattr(obj, name)
    except AttributeError:
        return _missing


def vars_python(obj=_missing):
    if obj is _missing:
        return _locals()
    try:
        return obj.__dict__
    except AttributeError:
        pass
    raise TypeError("vars() argument must have __dict__ attribute")


def dir_python(obj=_missing):
    if obj is _missing:
        return sorted(_locals())
    return sorted(_lookup(obj, '__dir__')())


class mappingproxy:
    """A read-only view of a mapping."""
    __slots__ = ('_mapping',)

    def __init__(self, mapping):
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return _iter(self._mapping)

    def __len__(self):
        return len(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def get(self, key, default=None, /):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __repr__(self):
        return f"mappingproxy({_repr(self._mapping)})"

    def __str__(self):
        return _str(self._mapping)

    def __eq__(self, other):
        if type(other) is mappingproxy:
            other = other._mapping
        return self._mapping == other

    def __hash__(self):
        return _hash(self._mapping)

    def __or__(self, other):
        if type(other) is mappingproxy:
            other = other._mapping
        return self._mapping | other

    def __ror__(self, other):
        return other | self._mapping

    def __ior__(self, other):
        raise TypeError("'|=' is not supported by mappingproxy; use '|' instead")
