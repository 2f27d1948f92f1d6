# What comes in from the host: recipes for values of the standard library's classes. A recipe is a list of steps (operation, what it is
# given, how many values it takes from the stack); the last value on the stack is what it makes.

__all__ = []

# Classes that were made because the script had none of the name.
_classes = {}


def make(steps):
    stack = []
    memo = {}
    for op, x, n in steps:
        if op == 'value':
            stack.append(x)
        elif op == 'memo':
            memo[x] = stack[-1]
        elif op == 'again':
            if x not in memo:
                raise ValueError(f'the host refers to a shared value {x} that is not there yet')
            stack.append(memo[x])
        else:
            parts = stack[len(stack) - n:]
            del stack[len(stack) - n:]
            fill = _FILL.get(op)
            if fill is not None:
                fill(stack[-1], x, parts)
            else:
                stack.append(_MAKE[op](x, parts))
    return stack[-1] if stack else None


# What fills a container that is there already.

def _extend(this, x, parts):
    this.extend(parts)


def _add(this, x, parts):
    for part in parts:
        this.add(part)


def _update(this, x, parts):
    for at in range(0, len(parts), 2):
        dict.__setitem__(this, parts[at], parts[at + 1])


def _attributes(this, names, parts):
    for name, part in zip(names, parts):
        object.__setattr__(this, name, part)


def _chain(this, x, parts):
    names, notes = x
    if isinstance(parts[1], BaseException):
        this.__context__ = parts[1]
    if isinstance(parts[0], BaseException):
        this.__cause__ = parts[0]
    for name, part in zip(names, parts[2:]):
        setattr(this, name, part)
    for note in notes:
        this.add_note(note)


_FILL = {'extend': _extend, 'add': _add, 'update': _update, 'attributes': _attributes, 'chain': _chain}


# What makes a value.

def _datetime(x, parts):
    from datetime import datetime
    *fields, fold = x
    return datetime(*fields, parts[0], fold=fold)


def _time(x, parts):
    from datetime import time
    *fields, fold = x
    return time(*fields, parts[0], fold=fold)


def _date(x, parts):
    from datetime import date
    return date(*x)


def _timedelta(x, parts):
    from datetime import timedelta
    return timedelta(*x)


def _timezone(x, parts):
    from datetime import timedelta, timezone
    offset = timedelta(*x[0])
    return timezone(offset) if x[1] is None else timezone(offset, x[1])


def _zone_info(x, parts):
    from zoneinfo import ZoneInfo
    return ZoneInfo(x)


def _decimal(x, parts):
    import decimal
    made = decimal.Decimal(x)
    if made.is_nan() and 'n' not in x.lower():
        raise ValueError(f'the host hands over {x!r}, which is no decimal number')
    return made


def _fraction(x, parts):
    from fractions import Fraction
    return Fraction(*parts)


def _uuid(x, parts):
    from uuid import UUID
    return UUID(int=parts[0])


def _path(x, parts):
    import pathlib
    name, text = x
    known = name in ('PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath')
    cls = getattr(pathlib, name, None) if known else None
    if cls is None:
        cls = pathlib.PureWindowsPath if 'Windows' in name else pathlib.PurePosixPath
    return cls(text)


def _ordered_dict(x, parts):
    from collections import OrderedDict
    return OrderedDict()


def _counter(x, parts):
    from collections import Counter
    return Counter()


def _default_dict(x, parts):
    from collections import defaultdict
    return defaultdict(parts[0])


def _deque(x, parts):
    from collections import deque
    return deque(maxlen=x)


def _class_of(module):
    return module or '__main__'


def _enum(x, parts):
    cls, (name, module, member, base, mixin), names = x
    if not hasattr(cls, '_member_map_'):
        cls = _made_enum(name, module, base, mixin, names or (member,), parts[1:] if names else parts[:1])
    known = cls._member_map_.get(member)
    if known is not None:
        return known
    return cls(parts[0])


def _made_enum(name, module, base, mixin, names, values):
    import enum
    key = 'enum', name, module, base, mixin, tuple(names)
    if key not in _classes:
        if base not in ('Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag'):
            raise ValueError(f'the host hands over a member of {name!r}, which is no enumeration')
        types = {'int': int, 'str': str, 'float': float, 'bytes': bytes, 'tuple': tuple, 'complex': complex}
        mixed = types.get(mixin) if base in ('Enum', 'Flag') else None
        members = list(zip(names, values))
        _classes[key] = getattr(enum, base)(name, members, module=_class_of(module), type=mixed)
    return _classes[key]


def _named_tuple(x, parts):
    cls, name, module, names = x
    if getattr(cls, '_fields', None) != names:
        key = 'namedtuple', name, module, names
        if key not in _classes:
            from collections import namedtuple
            _classes[key] = namedtuple(name, names, module=_class_of(module))
        cls = _classes[key]
    return cls._make(parts)


def _instance(x, parts):
    cls, name, module, dataclass, frozen, names = x
    if cls is None:
        key = 'instance', name, module, dataclass, frozen, names if dataclass else ()
        cls = _classes.get(key)
        if cls is None:
            cls = _classes[key] = _made_class(name, module, dataclass, frozen, names)
    return object.__new__(cls)


def _made_class(name, module, dataclass, frozen, names):
    if not dataclass:
        def __repr__(self):
            shown = ', '.join([f'{n}={v!r}' for n, v in self.__dict__.items()])
            return f'{type(self).__name__}({shown})'
        return type(name, (), {'__module__': _class_of(module), '__repr__': __repr__})
    from dataclasses import make_dataclass
    return make_dataclass(name, [(n, object) for n in names], frozen=frozen, module=_class_of(module))


def _exception(cls, parts):
    return cls.__new__(cls, *parts)


def _bind(x, parts):
    namespace, name = x
    namespace[name] = parts[0]
    return parts[0]


def _module_of(name, parts):
    import sys
    from types import ModuleType
    module = ModuleType(name)
    for key, value in parts[0].items():
        module.__dict__[key] = value
    sys.modules[name] = module
    return module


def _environment(x, parts):
    import os
    os.environ.update(parts[0])
    return None


def _raise(x, parts):
    raise parts[0]


_MAKE = {
    'list': lambda x, parts: [],
    'dict': lambda x, parts: {},
    'set': lambda x, parts: set(),
    'tuple': lambda x, parts: tuple(parts),
    'frozenset': lambda x, parts: frozenset(parts),
    'slice': lambda x, parts: slice(*parts),
    'date': _date,
    'time': _time,
    'datetime': _datetime,
    'timedelta': _timedelta,
    'timezone': _timezone,
    'ZoneInfo': _zone_info,
    'Decimal': _decimal,
    'Fraction': _fraction,
    'UUID': _uuid,
    'path': _path,
    'OrderedDict': _ordered_dict,
    'Counter': _counter,
    'defaultdict': _default_dict,
    'deque': _deque,
    'enum': _enum,
    'namedtuple': _named_tuple,
    'instance': _instance,
    'exception': _exception,
    'bind': _bind,
    'module': _module_of,
    'raise': _raise,
    'environment': _environment,
}
