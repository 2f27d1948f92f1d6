# Enumerations.

from types import MappingProxyType, DynamicClassAttribute

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto',
           'unique', 'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP',
           'global_flag_repr', 'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS',
           'NAMED_FLAGS', 'UNIQUE', 'pickle_by_global_name', 'pickle_by_enum_name', 'show_flag_values', 'bin']

_bin = bin
_property = property
Enum = Flag = EJECT = ReprEnum = None


class nonmember:
    """A value that is to be a plain attribute of the class."""

    def __init__(self, value):
        self.value = value


class member:
    """A value that is to be a member."""

    def __init__(self, value):
        self.value = value


def _is_descriptor(obj):
    return not isinstance(obj, partial_type()) and (
        hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__'))


def partial_type():
    functools = _modules().get('functools')
    return () if functools is None else functools.partial


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


def _is_private(cls_name, name):
    pattern = f'_{cls_name}__'
    n = len(pattern)
    return len(name) > n and name.startswith(pattern) and name[n:n + 1] != ['_'] and \
        (name[-1] != '_' or name[-2] != '_')


def _is_single_bit(value):
    return value != 0 and value & (value - 1) == 0


def bin(num, max_bits=None):
    """Like the builtin, with the sign as the first bit."""
    ceiling = 2 ** num.bit_length()
    if num >= 0:
        shown = _bin(num + ceiling).replace('1', '0', 1)
    else:
        shown = _bin(~num ^ (ceiling - 1) + ceiling)
    sign = shown[:3]
    digits = shown[3:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f'{sign} {digits}'


class _not_given:
    def __repr__(self):
        return '<not given>'


_not_given = _not_given()
_auto_null = object()


class auto:
    """A value that the class chooses."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f'auto({self.value!r})'


class property(DynamicClassAttribute):
    """An attribute of members that a member of the same name does not hide."""
    member = None
    _attr_type = None
    _cls_type = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
        if self.fget is not None:
            return self.fget(instance)
        if self._attr_type == 'attr':
            return getattr(self._cls_type, self.name)
        if self._attr_type == 'desc':
            return getattr(instance._value_, self.name)
        try:
            return ownerclass._member_map_[self.name]
        except KeyError:
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}') from None

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError(f'<enum {self.clsname!r}> cannot set attribute {self.name!r}')

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError(f'<enum {self.clsname!r}> cannot delete attribute {self.name!r}')

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class EnumDict(dict):
    """The namespace of an enumeration's body: it notes the members in order."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name
        self._generate = None

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in ('_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_',
                           '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_',
                           '_add_alias_', '_add_value_alias_', '_use_args_', '_member_names_', '_member_map_'):
                raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
            if key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError('_generate_next_value_ must be defined before members')
                self._generate = value if not isinstance(value, staticmethod) else value.__func__
            elif key == '_ignore_':
                if isinstance(value, str):
                    value = value.replace(',', ' ').split()
                else:
                    value = list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not (_is_descriptor(value) or self._is_inner(key, value)):
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            if isinstance(value, member):
                value = value.value
            value = self._chosen(key, value)
            self._member_names[key] = None
            self._last_values.append(value)
        super().__setitem__(key, value)

    def _is_inner(self, key, value):
        return False

    def _chosen(self, key, value):
        # Values of `auto`, alone or in a tuple.
        if type(value) is auto:
            if value.value is _auto_null:
                value.value = self._next(key)
                self._auto_called = True
            return value.value
        if type(value) is tuple and any([isinstance(v, auto) for v in value]):
            parts = []
            for v in value:
                if isinstance(v, auto):
                    if v.value is _auto_null:
                        v.value = self._next(key)
                    self._auto_called = True
                    v = v.value
                parts.append(v)
            return tuple(parts)
        if isinstance(value, auto):
            if value.value is _auto_null:
                value.value = self._next(key)
                self._auto_called = True
            return value.value
        return value

    def _next(self, key):
        return self._generate(key, 1, len(self._member_names), self._last_values[:])

    @_property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more):
        try:
            for name in members.keys():
                self[name] = members[name]
        except AttributeError:
            for name, value in members:
                self[name] = value
        for name, value in more.items():
            self[name] = value


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        space = EnumDict(cls)
        member_type, first = metacls._get_mixins_(cls, bases)
        if first is not None:
            space['_generate_next_value_'] = getattr(first, '_generate_next_value_', None)
            space._auto_called = False
        return space

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        ignore = classdict.setdefault('_ignore_', [])
        if '_ignore_' not in ignore:
            ignore.append('_ignore_')
        for key in ignore:
            classdict.pop(key, None)
        names = list(getattr(classdict, '_member_names', {}))
        invalid = set(names) & {'mro', ''}
        if invalid:
            raise ValueError(f"invalid enum member name(s) {','.join([repr(n) for n in sorted(invalid)])}")
        order = classdict.get('_order_')
        member_type, first = metacls._get_mixins_(cls, bases)
        space = dict(classdict)
        space.pop('_order_', None)
        values = {name: space.pop(name) for name in names}
        generate = space.get('_generate_next_value_')
        if generate is not None and not isinstance(generate, staticmethod):
            space['_generate_next_value_'] = staticmethod(generate)
        use_args = None
        new_member, save_new, use_args = metacls._find_new_(space, member_type, first)
        space['_new_member_'] = staticmethod(new_member) if not isinstance(new_member, staticmethod) else new_member
        space['_use_args_'] = use_args
        space['_member_names_'] = []
        space['_member_map_'] = {}
        space['_value2member_map_'] = {}
        space['_hashable_values_'] = []
        space['_unhashable_values_'] = []
        space['_unhashable_values_map_'] = {}
        space['_member_type_'] = member_type
        space['_value_repr_'] = metacls._find_data_repr_(cls, bases)
        space['_boundary_'] = boundary or getattr(first, '_boundary_', None)
        space['_flag_mask_'] = 0
        space['_singles_mask_'] = 0
        space['_all_bits_'] = 0
        space['_inverted_'] = None
        try:
            made = super().__new__(metacls, cls, bases, space, **kwds)
        except RuntimeError as error:
            raise error.__cause__ from None
        if first is not None:
            _mixed_in(made, space, bases, member_type, first)
        if save_new:
            made.__new_member__ = space.get('__new__')
        if Enum is not None:
            made.__new__ = Enum.__new__
        if Flag is not None and issubclass(made, Flag):
            for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if name not in space:
                    setattr(made, name, getattr(Flag, name))
        for name in names:
            try:
                _add_member(made, name, values[name], member_type)
            except Exception as error:
                error.add_note(f"Error calling __set_name__ on '_proto_member' instance {name!r} in {cls!r}")
                raise
        if Flag is not None and issubclass(made, Flag):
            _settle_flags(made)
        if order is not None:
            _check_order(made, order)
        return made

    @staticmethod
    def _check_for_existing_members_(class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        if not bases:
            return object, Enum
        first = bases[-1]
        if not isinstance(first, EnumType):
            raise TypeError('new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`')
        member_type = mcls._find_data_type_(class_name, bases) or object
        return member_type, first

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = {}
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found[base._member_type_] = None
                        break
                elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__ or \
                        getattr(base, '__module__', None) == 'builtins':
                    found[candidate or base] = None
                    break
                else:
                    candidate = candidate or base
        if len(found) > 1:
            raise TypeError(f'too many data types for {class_name!r}: {set(found)!r}')
        for one in found:
            return one
        return None

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if '__repr__' in base.__dict__:
                    if '__dataclass_fields__' in base.__dict__ and \
                            '__dataclass_params__' in base.__dict__ and base.__dict__['__dataclass_params__'].repr:
                        return _dataclass_repr
                    return base.__dict__['__repr__']
        return None

    @classmethod
    def _find_new_(mcls, space, member_type, first):
        new = space.get('__new__')
        save_new = first is not None and new is not None
        if new is None:
            for method in ('__new_member__', '__new__'):
                for possible in (member_type, first):
                    target = getattr(possible, method, None)
                    if target is not None and target not in _plain_news():
                        new = target
                        break
                if new is not None:
                    break
            else:
                new = object.__new__
        elif isinstance(new, staticmethod):
            new = new.__func__
        use_args = not (first is None or new in (Enum and Enum.__new__, object.__new__))
        return new, save_new, use_args

    def __call__(cls, value=_not_given, names=_not_given, *values, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        if cls._member_map_:
            if names is not _not_given:
                value = (value, names) + values
            if value is _not_given:
                raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
            return cls.__new__(cls, value)
        if names is _not_given and type is None:
            return cls.__new__(cls, value) if value is not _not_given else cls.__new__(cls)
        return cls._create_(value, None if names is _not_given else names, module=module, qualname=qualname, type=type,
                            start=start, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            cls(value)
            return True
        except ValueError:
            return value in cls._unhashable_values_ or value in cls._hashable_values_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __dir__(cls):
        names = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__',
                 '__module__', '__name__', '__qualname__'}
        names.update(cls._member_names_)
        if cls._new_member_ is not object.__new__:
            names.add('__new__')
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add('__init_subclass__')
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    @_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return f'<flag {cls.__name__!r}>'
        return f'<enum {cls.__name__!r}>'

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        bases = (cls,) if type is None else (type, cls)
        metacls = cls.__class__
        _, first = metacls._get_mixins_(class_name, bases)
        space = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            given, names, last = names, [], []
            for count, name in enumerate(given):
                value = first._generate_next_value_(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        if names is None:
            names = ()
        for item in names:
            if isinstance(item, str):
                space[item] = names[item]
            else:
                space[item[0]] = item[1]
        space['__module__'] = module or _globals().get('__name__', '__main__')
        if qualname is not None:
            space['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, space, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        space = _modules()[module].__dict__
        source = space if source is None else source.__dict__
        members = [(key, source[key]) for key in source if filter(key)]
        try:
            members.sort(key=lambda pair: (pair[1], pair[0]))
        except TypeError:
            members.sort(key=lambda pair: pair[0])
        made = cls(name, members, module=module, boundary=boundary or KEEP)
        if as_global:
            global_enum(made)
        else:
            space.update(made.__members__)
        space[name] = made
        return made


EnumMeta = EnumType


def _plain_news():
    news = [None, type(None).__new__, object.__new__]
    if Enum is not None:
        news.append(Enum.__new__)
    return news


def _mixed_in(made, space, bases, member_type, first):
    # A data type's own way to show itself is the enumeration's, unless the class says otherwise.
    if ReprEnum is not None and ReprEnum in bases:
        if member_type is object:
            raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
        if '__format__' not in space:
            space['__format__'] = made.__format__ = member_type.__format__
        if '__str__' not in space:
            method = member_type.__str__
            space['__str__'] = made.__str__ = member_type.__repr__ if method is object.__str__ else method
    if member_type is object:
        return
    for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
        if name not in space:
            found = getattr(made, name)
            if found is getattr(member_type, name) or found is getattr(object, name):
                setattr(made, name, getattr(first, name))


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ', '.join([f'{name}={getattr(self, name)!r}' for name in fields if fields[name].repr])


def _add_member(cls, name, value, member_type):
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    if not cls._use_args_:
        new = cls._new_member_(cls)
    else:
        new = cls._new_member_(cls, *args)
    if not hasattr(new, '_value_'):
        if member_type is object:
            new._value_ = value
        else:
            try:
                new._value_ = member_type(*args)
            except Exception as error:
                raise TypeError('_value_ not set in __new__, unable to create it') from error
    value = new._value_
    new._name_ = name
    new.__objclass__ = cls
    new.__init__(*args)
    new._sort_order_ = len(cls._member_names_)
    is_flag = Flag is not None and issubclass(cls, Flag) and isinstance(value, int)
    if is_flag:
        type.__setattr__(cls, '_flag_mask_', cls._flag_mask_ | value)
        if _is_single_bit(value):
            type.__setattr__(cls, '_singles_mask_', cls._singles_mask_ | value)
        type.__setattr__(cls, '_all_bits_', 2 ** cls._flag_mask_.bit_length() - 1)
    known = _known(cls, value)
    if known is not None:
        new = known
    elif not is_flag or _is_single_bit(value):
        cls._member_names_.append(name)
    _put_member(cls, name, new)
    try:
        cls._value2member_map_.setdefault(value, new)
        if value not in cls._hashable_values_:
            cls._hashable_values_.append(value)
    except TypeError:
        cls._unhashable_values_.append(value)
        cls._unhashable_values_map_.setdefault(name, []).append(value)


def _known(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for one in cls._member_map_.values():
            if one._value_ == value:
                return one
    return None


def _put_member(cls, name, new):
    # A property or method of the name in a base goes on working for members.
    found = None
    attr_type = None
    for base in cls.__mro__[1:]:
        attr = base.__dict__.get(name)
        if attr is not None:
            if isinstance(attr, (property, DynamicClassAttribute)):
                found = attr
                attr_type = 'enum'
                break
            if _is_descriptor(attr):
                found = attr
                attr_type = attr_type or 'desc'
                attr_class = base
                break
            attr_type = 'attr'
            attr_class = base
    if found is not None or attr_type == 'attr':
        redirect = property()
        redirect.member = new
        redirect.__set_name__(cls, name)
        if attr_type in ('desc', 'enum'):
            redirect.fget = getattr(found, 'fget', None)
            redirect._get = getattr(found, '__get__', None)
            redirect.fset = getattr(found, 'fset', None)
            redirect._set = getattr(found, '__set__', None)
            redirect.fdel = getattr(found, 'fdel', None)
            redirect._delete = getattr(found, '__delete__', None)
        redirect._attr_type = attr_type
        redirect._cls_type = attr_class if attr_type != 'enum' else None
        type.__setattr__(cls, name, redirect)
    else:
        type.__setattr__(cls, name, new)
    cls._member_map_[name] = new


def _settle_flags(cls):
    # Only the canonical members, in the order of their bits.
    names = []
    single = 0
    for name in cls._member_names_:
        value = cls._member_map_[name]._value_
        if isinstance(value, int) and _is_single_bit(value):
            names.append(name)
            single |= value
    members = [cls._member_map_[name] for name in names]
    if [m._value_ for m in members] != sorted([m._value_ for m in members]):
        type.__setattr__(cls, '_iter_member_', classmethod(cls._iter_member_by_def_.__func__))
    type.__setattr__(cls, '_member_names_', names)


def _check_order(cls, order):
    if isinstance(order, str):
        order = order.replace(',', ' ').split()
    found = cls._member_names_
    if Flag is not None and issubclass(cls, Flag):
        order = [name for name in order if name in cls._member_names_ or name not in cls._member_map_]
    else:
        order = [name for name in order if name not in cls._member_map_ or name in cls._member_names_]
    if found != order:
        raise TypeError(f'member order does not match _order_:\n  {found!r}\n  {order!r}')


class Enum(metaclass=EnumType):
    """A set of names with values."""

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return '(*values)'
        return '(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)'

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
        if not cls._member_map_:
            raise TypeError(f'{cls!r} has no members')
        try:
            error = None
            result = cls._missing_(value)
        except Exception as raised:
            error = raised
            result = None
        if isinstance(result, cls):
            return result
        if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        invalid = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        if result is None and error is None:
            raise invalid
        if error is None:
            error = TypeError(f'error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member')
        if not isinstance(error, ValueError):
            error.__context__ = invalid
        raise error

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        known = self.__class__._member_map_.get(name)
        if known is not None:
            if known is not self:
                raise NameError(f'{name!r} is already bound: {known!r}')
            return
        _put_member(self.__class__, name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        try:
            known = cls._value2member_map_.get(value)
            if known is not None:
                if known is not self:
                    raise ValueError(f'{value!r} is already bound: {known!r}')
                return
            cls._value2member_map_[value] = self
            cls._hashable_values_.append(value)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(self.name, []).append(value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values).pop()
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f'unable to increment {last!r}') from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return f'<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        return f'{self.__class__.__name__}.{self._name_}'

    def __dir__(self):
        names = set()
        if self.__class__._member_type_ is not object:
            names = set(object.__dir__(self))
        for name in getattr(self, '__dict__', {}):
            if name[0] != '_' and name not in self._member_map_:
                names.add(name)
        for cls in self.__class__.mro():
            for name, value in cls.__dict__.items():
                if name[0] == '_':
                    continue
                if isinstance(value, property):
                    if value.fget is not None or name not in self._member_map_:
                        names.add(name)
                    else:
                        names.discard(name)
                elif name not in self._member_map_:
                    names.add(name)
        return sorted({'__class__', '__doc__', '__eq__', '__hash__', '__module__'} | names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


class ReprEnum(Enum):
    """An enumeration of which only the repr is its own; str and format are the data type's."""


class IntEnum(int, ReprEnum):
    """Members are ints too."""


class StrEnum(str, ReprEnum):
    """Members are strs too."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f'{values[0]!r} is not a string')
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f'encoding must be a string, not {values[1]!r}')
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError('errors must be a string, not %r' % (values[2]))
        value = str(*values)
        new = str.__new__(cls, value)
        new._value_ = value
        return new

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """What becomes of bits that no member has."""
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Members that can be combined bit by bit."""
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            high = last.bit_length() - 1
        except Exception:
            raise TypeError(f'invalid flag value {last!r}') from None
        return 2 ** (high + 1)

    @classmethod
    def _iter_member_by_value_(cls, value):
        rest = value & cls._flag_mask_
        while rest:
            low = rest & -rest
            found = cls._value2member_map_.get(low)
            if found is not None:
                yield found
            rest ^= low

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        mask = cls._flag_mask_
        singles = cls._singles_mask_
        all_bits = cls._all_bits_
        neg_value = None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if cls._boundary_ is STRICT:
                bits = max(value.bit_length(), mask.bit_length())
                raise ValueError(f'{cls!r} invalid value {value!r}\n'
                                 f'    given {bin(value, bits)}\n'
                                 f'  allowed {bin(mask, bits)}')
            elif cls._boundary_ is CONFORM:
                value = value & mask
            elif cls._boundary_ is EJECT:
                return value
            elif cls._boundary_ is KEEP:
                if value < 0:
                    value = max(all_bits + 1, 2 ** value.bit_length()) + value
            else:
                raise ValueError(f'{cls!r} unknown flag boundary {cls._boundary_!r}')
        if value < 0:
            neg_value = value
            if cls._boundary_ in (EJECT, KEEP):
                value = all_bits + 1 + value
            else:
                value = singles & value
        unknown = value & ~mask
        aliases = value & ~singles
        member_value = value & singles
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(f'{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]')
        if cls._member_type_ is object:
            pseudo = object.__new__(cls)
        else:
            pseudo = cls._member_type_.__new__(cls, value)
        if not hasattr(pseudo, '_value_'):
            pseudo._value_ = value
        if member_value or aliases:
            members = []
            combined = 0
            for m in cls._iter_member_(member_value):
                members.append(m)
                combined |= m._value_
            if aliases:
                value = member_value | aliases
                for m in cls._member_map_.values():
                    if m not in members and m._value_ and m._value_ & value == m._value_:
                        members.append(m)
                        combined |= m._value_
            unknown = value ^ combined
            pseudo._name_ = '|'.join([m._name_ for m in members])
            if not combined:
                pseudo._name_ = None
            elif unknown and cls._boundary_ is STRICT:
                raise ValueError(f'{cls!r}: no members with value {unknown!r}')
            elif unknown:
                pseudo._name_ += f'|{cls._numeric_repr_(unknown)}'
        else:
            pseudo._name_ = None
        pseudo = cls._value2member_map_.setdefault(value, pseudo)
        if neg_value is not None:
            cls._value2member_map_[neg_value] = pseudo
        return pseudo

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                            f"{self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = self.__class__.__name__
        show = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return f'<{name}: {show(self._value_)}>'
        return f'<{name}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        name = self.__class__.__name__
        if self._name_ is None:
            return f'{name}({self._value_!r})'
        return f'{name}.{self._name_}'

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        value = self._other(other, '|')
        if value is NotImplemented:
            return value
        return self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._other(other, '&')
        if value is NotImplemented:
            return value
        return self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other, '^')
        if value is NotImplemented:
            return value
        return self.__class__(self._value_ ^ value)

    def _other(self, other, op):
        value = self._get_value(other)
        if value is NotImplemented:
            return NotImplemented
        for flag in (self, other):
            if self._get_value(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {op}")
        return value

    def __invert__(self):
        if self._get_value(self) is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints too."""


def unique(enumeration):
    """Refuses an enumeration with two names for one value."""
    duplicates = []
    for name, one in enumeration.__members__.items():
        if name != one.name:
            duplicates.append((name, one.name))
    if duplicates:
        shown = ', '.join([f'{alias} -> {name}' for alias, name in duplicates])
        raise ValueError(f'duplicate values found in {enumeration!r}: {shown}')
    return enumeration


class EnumCheck(StrEnum):
    """What `verify` can look at."""
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Checks an enumeration."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        name = enumeration.__name__
        is_flag = issubclass(enumeration, Flag)
        for check in self.checks:
            if check is UNIQUE:
                duplicates = [(n, m.name) for n, m in enumeration.__members__.items() if n != m.name]
                if duplicates:
                    shown = ', '.join([f'{alias} -> {n}' for alias, n in duplicates])
                    raise ValueError(f'aliases found in {enumeration!r}: {shown}')
            elif check is CONTINUOUS:
                values = set([m.value for m in enumeration])
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if is_flag:
                    missing = [2 ** i for i in range(low.bit_length(), high.bit_length()) if 2 ** i not in values]
                else:
                    missing = [i for i in range(low + 1, high) if i not in values]
                if missing:
                    shown = ', '.join([str(m) for m in missing])[:256]
                    raise ValueError(f"invalid {'flag' if is_flag else 'enum'} {name!r}: missing values {shown}")
            elif check is NAMED_FLAGS:
                self._named(enumeration, name)
        return enumeration

    def _named(self, enumeration, name):
        values = [m._value_ for m in enumeration]
        missing_names = []
        missing_value = 0
        for alias_name, alias in enumeration._member_map_.items():
            if alias_name in enumeration._member_names_ or alias.value < 0:
                continue
            bits = [2 ** i for i in range(alias.value.bit_length()) if alias.value & 2 ** i]
            missed = [v for v in bits if v not in values]
            if missed:
                missing_names.append(alias_name)
                for v in missed:
                    missing_value |= v
        if missing_names:
            if len(missing_names) == 1:
                alias = f'alias {missing_names[0]} is missing'
            else:
                alias = f"aliases {', '.join(missing_names[:-1])} and {missing_names[-1]} are missing"
            if _is_single_bit(missing_value):
                value = f'value 0x{missing_value:x}'
            else:
                value = f'combined values of 0x{missing_value:x}'
            raise ValueError(f'invalid Flag {name!r}: {alias} {value} [use enum.show_flag_values(value) for details]')


def show_flag_values(value):
    rest = value
    result = []
    while rest:
        low = rest & -rest
        result.append(low)
        rest ^= low
    return result


def global_enum_repr(self):
    module = self.__class__.__module__.split('.')[-1]
    return f'{module}.{self._name_}'


def global_flag_repr(self):
    module = self.__class__.__module__.split('.')[-1]
    cls_name = self.__class__.__name__
    if self._name_ is None:
        return f'{module}.{cls_name}({self._value_!r})'
    if _is_single_bit(self._value_):
        return f'{module}.{self._name_}'
    if self._boundary_ is not KEEP:
        return '|'.join([f'{module}.{name}' for name in self._name_.split('|')])
    return '|'.join([n if n[0].isdigit() else f'{module}.{n}' for n in self._name_.split('|')])


def global_str(self):
    if self._name_ is None:
        return f'{self.__class__.__name__}({self._value_!r})'
    return self._name_


def global_enum(cls, update_str=False):
    """Makes members names of their module, and show themselves so."""
    if issubclass(cls, Flag):
        cls.__repr__ = global_flag_repr
    else:
        cls.__repr__ = global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    module = _modules().get(cls.__module__)
    if module is not None:
        module.__dict__.update(cls.__members__)
    return cls


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    def convert(cls):
        space = etype.__class__.__prepare__(cls.__name__, (etype,))
        for key, value in cls.__dict__.items():
            if key not in ('__dict__', '__weakref__', '__static_attributes__', '__firstlineno__'):
                space[key] = value
        return etype.__class__.__new__(etype.__class__, cls.__name__, (etype,), space, boundary=boundary)
    return convert
