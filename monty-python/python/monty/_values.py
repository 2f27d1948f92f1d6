"""What Python's own classes are for a script, and what a script's are here."""

import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import pathlib
import uuid
import zoneinfo
from collections.abc import Mapping, Sequence
from typing import Any

from ._objects import HostObject, MontyObject

Reduced = tuple[Any, ...]

_BASES = ('IntEnum', 'StrEnum', 'IntFlag', 'Flag')
_MIXINS = (bool, int, str, float, bytes, complex, tuple)


def reduce(value: Any, classes: dict[str, type]) -> Reduced | None:
    """A value as a name and parts that the border knows; None if it has no such form. Classes of the host's are noted in `classes`."""
    if isinstance(value, enum.Enum):
        return _enum(value, classes)
    for cls in type(value).__mro__:
        reducer = _REDUCERS.get(cls)
        if reducer is not None:
            reduced: Reduced = reducer(value)
            return reduced
    own: Any = type(value)
    if isinstance(value, tuple) and hasattr(own, '_fields'):
        _note(own, classes)
        return 'namedtuple', own.__name__, _module(value), list(own._fields), list(value)
    if isinstance(value, type):
        return ('type', value.__name__) if value.__module__ == 'builtins' else None
    if dataclasses.is_dataclass(value):
        _note(type(value), classes)
        frozen: bool = own.__dataclass_params__.frozen
        attributes = {f.name: getattr(value, f.name) for f in dataclasses.fields(value) if hasattr(value, f.name)}
        return 'instance', type(value).__name__, _module(value), True, frozen, attributes
    if hasattr(type(value), 'model_dump'):
        return _model(value, classes)
    if isinstance(value, memoryview):
        return 'plain', bytes(value)
    if isinstance(value, Mapping):
        return 'plain', dict(value)
    if isinstance(value, MontyObject):
        return 'instance', value.type_name, '', False, False, value.attributes
    if type(value) in classes.values():
        return 'instance', type(value).__name__, _module(value), False, False, dict(vars(value))
    return None


def _module(value: Any) -> str:
    module = type(value).__module__
    return '' if module == '__main__' else module


def _note(cls: type, classes: dict[str, type]) -> None:
    classes.setdefault(cls.__name__, cls)


def _enum(value: enum.Enum, classes: dict[str, type]) -> Reduced:
    cls = type(value)
    _note(cls, classes)
    mro = [c.__name__ for c in cls.__mro__ if c.__module__ == 'enum']
    base = next((name for name in mro if name in _BASES), 'Enum')
    mixin = next((c.__name__ for c in _MIXINS if issubclass(cls, c)), '')
    members = [(m.name, m.value) for m in cls.__members__.values()]
    return 'enum', cls.__name__, _module(value), value.name or '', value.value, base, mixin, members


def _model(value: Any, classes: dict[str, type]) -> Reduced:
    """A Pydantic model, or what behaves like one."""
    fields = getattr(type(value), 'model_fields', None)
    if not isinstance(fields, Mapping):
        return 'plain', value.model_dump()
    _note(type(value), classes)
    attributes = {name: getattr(value, name) for name in fields}
    return 'instance', type(value).__name__, _module(value), True, False, attributes


def _date(d: datetime.date) -> Reduced:
    return 'date', d.year, d.month, d.day


def _zone(tz: datetime.tzinfo | None, at: datetime.datetime | None) -> Any:
    if tz is None or isinstance(tz, (datetime.timezone, zoneinfo.ZoneInfo)):
        return tz
    # What a zone of another class says at this moment is all that is known of it.
    offset = tz.utcoffset(at)
    return None if offset is None else datetime.timezone(offset, tz.tzname(at) or '')


def _time(t: datetime.time) -> Reduced:
    return 'time', t.hour, t.minute, t.second, t.microsecond, t.fold, _zone(t.tzinfo, None)


def _datetime(t: datetime.datetime) -> Reduced:
    zone = _zone(t.tzinfo, t)
    return 'datetime', t.year, t.month, t.day, t.hour, t.minute, t.second, t.microsecond, t.fold, zone


def _timedelta(d: datetime.timedelta) -> Reduced:
    return 'timedelta', d.days, d.seconds, d.microseconds


def _timezone(tz: datetime.timezone) -> Reduced:
    args: tuple[Any, ...] = tz.__getinitargs__()  # type: ignore[attr-defined]
    offset = args[0]
    return 'timezone', offset.days, offset.seconds, offset.microseconds, args[1] if len(args) > 1 else None


def _zone_info(tz: zoneinfo.ZoneInfo) -> Reduced:
    return 'zoneinfo', tz.key


def _path(path: pathlib.PurePath) -> Reduced:
    windows = isinstance(path, pathlib.PureWindowsPath)
    return 'path', 'PureWindowsPath' if windows else 'PurePosixPath', str(path)


def _default_dict(d: collections.defaultdict[Any, Any]) -> Reduced:
    return 'defaultdict', d.default_factory, dict(d)


def _host_object(o: HostObject) -> Reduced:
    return 'object', o, o.target, o.name, list(o.attributes), list(o.settable), list(o.methods)


_REDUCERS: dict[type, Any] = {
    datetime.datetime: _datetime,
    datetime.date: _date,
    datetime.time: _time,
    datetime.timedelta: _timedelta,
    datetime.timezone: _timezone,
    zoneinfo.ZoneInfo: _zone_info,
    decimal.Decimal: lambda d: ('decimal', str(d)),
    fractions.Fraction: lambda f: ('fraction', f.numerator, f.denominator),
    uuid.UUID: lambda u: ('uuid', u.bytes),
    pathlib.PurePath: _path,
    collections.deque: lambda d: ('deque', list(d), d.maxlen),
    collections.OrderedDict: lambda d: ('ordereddict', dict(d)),
    collections.Counter: lambda d: ('counter', dict(d)),
    collections.defaultdict: _default_dict,
    HostObject: _host_object,
}


def datetime_of(parts: Sequence[int], fold: int, zone: datetime.tzinfo | None) -> Any:
    return datetime.datetime(*parts, tzinfo=zone, fold=fold)  # type: ignore[misc, arg-type]


def time_of(parts: Sequence[int], fold: int, zone: datetime.tzinfo | None) -> Any:
    return datetime.time(*parts, tzinfo=zone, fold=fold)  # type: ignore[misc, arg-type]


def timezone_of(days: int, seconds: int, microseconds: int, name: str | None) -> datetime.timezone:
    offset = datetime.timedelta(days, seconds, microseconds)
    if name is not None:
        return datetime.timezone(offset, name)
    return datetime.timezone(offset) if offset else datetime.timezone.utc


def zone_of(key: str) -> Any:
    try:
        return zoneinfo.ZoneInfo(key)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return MontyObject('ZoneInfo', {'key': key}, f'zoneinfo.ZoneInfo(key={key!r})')


def path_of(cls: str, text: str) -> pathlib.PurePath:
    return pathlib.PureWindowsPath(text) if 'Windows' in cls else pathlib.PurePosixPath(text)


def deque_of(maxlen: int | None) -> collections.deque[Any]:
    return collections.deque(maxlen=maxlen)


def default_dict_of(factory: Any) -> collections.defaultdict[Any, Any]:
    return collections.defaultdict(factory if callable(factory) else None)


def enum_of(classes: dict[str, type], cls: str, name: str, value: Any, plain: bool, repr: str) -> Any:
    """The member of the host's own class; of a class that the host has not, the plain value it is, or a `MontyObject`."""
    own: Any = classes.get(cls)
    if own is not None and issubclass(own, enum.Enum):
        try:
            return own[name] if name in own.__members__ else own(value)
        except ValueError:
            pass
    return value if plain else MontyObject(cls, {'name': name, 'value': value}, repr)


_tuples: dict[tuple[str, tuple[str, ...]], Any] = {}


def named_tuple_of(classes: dict[str, type], cls: str, names: list[str], items: list[Any]) -> Any:
    own: Any = classes.get(cls)
    if own is not None and list(getattr(own, '_fields', ())) == names:
        return own(*items)
    key = cls, tuple(names)
    made = _tuples.get(key)
    if made is None:
        try:
            make: Any = collections.namedtuple
            made = make(cls, names)
        except (ValueError, TypeError):
            # Names that are none here.
            return tuple(items)
        if len(_tuples) < 1000:
            _tuples[key] = made
    return made(*items)


def instance_of(classes: dict[str, type], cls: str, attributes: dict[str, Any], repr: str) -> Any:
    """An instance of the host's own class, made by its constructor; or a `MontyObject`."""
    own: Any = classes.get(cls)
    if own is not None:
        if hasattr(own, 'model_validate'):
            return own.model_validate(attributes)
        if hasattr(own, '__dataclass_fields__'):
            fields = dataclasses.fields(own)
            given = {f.name: attributes[f.name] for f in fields if f.init and f.name in attributes}
            if attributes.keys() <= {f.name for f in fields}:
                try:
                    return own(**given)
                except TypeError:
                    pass
    return MontyObject(cls, attributes, repr)
