# Time zones of the IANA database.

from bisect import bisect_right as _bisect_right
from datetime import datetime as _datetime, timedelta as _timedelta, tzinfo as _tzinfo

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError',
           'InvalidTZPathWarning']

TZPATH = ()
_EPOCH = 719163


class ZoneInfoNotFoundError(KeyError):
    """Exception raised when a ZoneInfo key is not found."""


class InvalidTZPathWarning(RuntimeWarning):
    """Warning raised if an invalid path is specified in PYTHONTZPATH."""


def reset_tzpath(to=None):
    # There are no files: the database is part of the interpreter.
    if to is None:
        return
    if isinstance(to, (str, bytes)):
        raise TypeError(f'tzpath must be a list or tuple, not {type(to)}: {to!r}')
    wrong = [path for path in to if not path.startswith('/')]
    if wrong:
        lines = '\n    '.join(wrong)
        raise ValueError(f'Paths should be absolute but found the following relative paths:\n    {lines}')


def available_timezones():
    return set(_keys())


def _check_key(key):
    if not isinstance(key, str):
        raise TypeError(f'expected str, bytes or os.PathLike object, not {_type_name(key)}')
    if key.startswith('/'):
        raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
    parts = key.split('/')
    if any([part == '' or part == '.' for part in parts]) or '..' in parts[1:]:
        raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}')
    if parts[0] == '..':
        raise ValueError(f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')


# A kind of local time: offset, saving, name.

_NOTHING = (None, None, None)


def _delta(seconds):
    return _timedelta(seconds=seconds)


def _signed(data):
    return int.from_bytes(data, 'big', signed=True)


def _read(data):
    # Transitions, their kinds, the kinds (offset, is it summer time, name), and the rule for what comes after.
    if data[:4] != b'TZif':
        raise ValueError('Invalid TZif file: magic not found')
    version = int(data[4:5]) if data[4:5].isdigit() else 1
    width = 4
    at = 0
    counts = [int.from_bytes(data[20 + 4 * i:24 + 4 * i], 'big') for i in range(6)]
    if version >= 2:
        isutc, isstd, leaps, times, kinds, chars = counts
        at = 44 + times * 5 + kinds * 6 + chars + leaps * 8 + isstd + isutc
        counts = [int.from_bytes(data[at + 20 + 4 * i:at + 24 + 4 * i], 'big') for i in range(6)]
        width = 8
    isutc, isstd, leaps, times, kinds, chars = counts
    at += 44
    moments = [_signed(data[at + width * i:at + width * (i + 1)]) for i in range(times)]
    at += width * times
    which = list(data[at:at + times])
    at += times
    rows = [data[at + 6 * i:at + 6 * (i + 1)] for i in range(kinds)]
    at += 6 * kinds
    names = data[at:at + chars]
    at += chars + leaps * (width + 4) + isstd + isutc
    types = []
    for row in rows:
        name = names[row[5]:]
        types.append((_signed(row[:4]), row[4] != 0, name[:name.index(0)].decode()))
    rule = b''
    if version >= 2:
        rule = data[at + 1:].split(b'\n')[0]
    return moments, which, types, rule.decode()


def _savings(which, types):
    # How much of each kind's offset is summer time: the difference to a neighbour that is none.
    savings = [0] * len(types)
    for i in range(1, len(which)):
        kind = which[i]
        offset, summer, _ = types[kind]
        if not summer or savings[kind]:
            continue
        saving = 0
        before = types[which[i - 1]]
        if not before[1]:
            saving = offset - before[0]
        if not saving and i + 1 < len(which):
            after = types[which[i + 1]]
            if after[1]:
                continue
            saving = offset - after[0]
        savings[kind] = saving
    return [saving or (3600 if kind[1] else 0) for saving, kind in zip(savings, types)]


class _Rule:
    # What a POSIX TZ string says: standard and summer time and when they begin.
    def __init__(self, text):
        self.text = text
        self.at = 0
        name = self._name()
        offset = -self._offset()
        self.std = (_delta(offset), _timedelta(0), name)
        self.std_offset = offset
        self.dst = None
        if self.at < len(text):
            name = self._name()
            summer = offset + 3600
            if text[self.at:self.at + 1] not in ('', ','):
                summer = -self._offset()
            self.dst = (_delta(summer), _delta(summer - offset), name)
            self.difference = summer - offset
            self.start = self._moment()
            self.end = self._moment()

    def _name(self):
        text, at = self.text, self.at
        if text[at:at + 1] == '<':
            end = text.index('>', at)
            self.at = end + 1
            return text[at + 1:end]
        end = at
        while end < len(text) and text[end].isalpha():
            end += 1
        self.at = end
        return text[at:end]

    def _number(self):
        end = self.at
        while end < len(self.text) and self.text[end].isdigit():
            end += 1
        value = int(self.text[self.at:end])
        self.at = end
        return value

    def _offset(self):
        sign = 1
        if self.text[self.at:self.at + 1] in ('+', '-'):
            sign = -1 if self.text[self.at] == '-' else 1
            self.at += 1
        seconds, unit = self._number() * 3600, 60
        while self.text[self.at:self.at + 1] == ':':
            self.at += 1
            seconds += self._number() * unit
            unit = 1
        return sign * seconds

    def _moment(self):
        if self.text[self.at:self.at + 1] != ',':
            raise ValueError(f'Missing transition rules in TZ string: {self.text}')
        self.at += 1
        letter = self.text[self.at]
        if letter == 'M':
            self.at += 1
            month = self._number()
            self.at += 1
            week = self._number()
            self.at += 1
            day = ('M', month, week, self._number())
        elif letter == 'J':
            self.at += 1
            day = ('J', self._number())
        else:
            day = ('D', self._number())
        seconds = 7200
        if self.text[self.at:self.at + 1] == '/':
            self.at += 1
            seconds = self._offset()
        return day, seconds

    def _seconds(self, moment, year):
        # Local seconds since 1970 of a rule in a year.
        day, seconds = moment
        first = _datetime(year, 1, 1).toordinal()
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        if day[0] == 'M':
            _, month, week, weekday = day
            begin = _datetime(year, month, 1)
            number = (weekday - begin.isoweekday()) % 7 + 7 * (week - 1)
            length = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
            if number >= length:
                number -= 7
            ordinal = begin.toordinal() + number
        elif day[0] == 'J':
            ordinal = first + day[1] - 1 + (leap and day[1] >= 60)
        else:
            ordinal = first + day[1]
        return (ordinal - _EPOCH) * 86400 + seconds

    def local(self, seconds, year, fold):
        if self.dst is None:
            return self.std
        start, end = self._seconds(self.start, year), self._seconds(self.end, year)
        # In a fold the second time is the later one.
        if fold == (self.difference >= 0):
            end -= self.difference
        else:
            start += self.difference
        if start < end:
            summer = start <= seconds < end
        else:
            summer = not end <= seconds < start
        return self.dst if summer else self.std

    def utc(self, seconds, year):
        # The kind of time, and whether it is the second time of a fold.
        if self.dst is None:
            return self.std, 0
        start, end = self._seconds(self.start, year), self._seconds(self.end, year)
        start -= self.std_offset
        end -= self.std_offset + self.difference
        if start < end:
            summer = start <= seconds < end
        else:
            summer = not end <= seconds < start
        if self.difference > 0:
            fold = end <= seconds < end + self.difference
        else:
            fold = start <= seconds < start - self.difference
        return (self.dst if summer else self.std), int(fold)


_cache = {}


class ZoneInfo(_tzinfo):
    __static__ = True
    __slots__ = ('_key', '_utc', '_local', '_kinds', '_before', '_after', '_fixed', '_cached')

    def __new__(cls, key=_missing):
        if key is _missing:
            raise TypeError("ZoneInfo() missing required argument 'key' (pos 1)")
        cached = _cache.get((cls, key)) if isinstance(key, str) else None
        if cached is None:
            cached = _loaded(cls, key)
            cached._cached = True
            _cache[cls, key] = cached
        return cached

    @classmethod
    def no_cache(cls, key):
        return _loaded(cls, key)

    @classmethod
    def from_file(cls, fobj, /, key=None):
        return _built(cls, fobj.read(), key)

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for at in list(_cache):
            if at[0] is cls and (only_keys is None or at[1] in only_keys):
                del _cache[at]

    @property
    def key(self):
        return self._key

    def _find(self, dt):
        if dt is None:
            return self._after.std if self._fixed else _NOTHING
        seconds = (dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        local = self._local[dt.fold]
        if local and seconds < local[0]:
            return self._before
        if not local or seconds > local[-1]:
            if self._after is None:
                return self._kinds[-1] if self._kinds else self._before
            return self._after.local(seconds, dt.year, dt.fold)
        return self._kinds[_bisect_right(local, seconds) - 1]

    def utcoffset(self, dt, /):
        return self._find(dt)[0]

    def dst(self, dt, /):
        return self._find(dt)[1]

    def tzname(self, dt, /):
        return self._find(dt)[2]

    def fromutc(self, dt, /):
        if not isinstance(dt, _datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        seconds = (dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        utc = self._utc
        fold = 0
        if utc and seconds < utc[0]:
            kind = self._before
        elif not utc or seconds > utc[-1] and self._after is not None:
            if self._after is None:
                kind = self._before
            else:
                kind, fold = self._after.utc(seconds, dt.year)
        else:
            at = _bisect_right(utc, seconds)
            kind = self._kinds[at - 1]
            before = self._kinds[at - 2] if at >= 2 else self._before
            fold = (before[0] - kind[0]).total_seconds() > seconds - utc[at - 1]
        dt = dt + kind[0]
        return dt.replace(fold=1) if fold else dt

    def __repr__(self):
        name = 'zoneinfo.ZoneInfo' if type(self) is ZoneInfo else type(self).__qualname__
        if self._key is None:
            return f'{name}.from_file({None})'
        return f'{name}(key={self._key!r})'

    def __str__(self):
        return repr(self) if self._key is None else self._key

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return type(self)._unpickle, (self._key, self._cached)

    @classmethod
    def _unpickle(cls, key, from_cache, /):
        return cls(key) if from_cache else cls.no_cache(key)

    def __init_subclass__(cls):
        pass


def _loaded(cls, key):
    _check_key(key)
    data = _data(key)
    if data is None:
        raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
    return _built(cls, data, key)


def _built(cls, data, key):
    moments, which, types, rule = _read(data)
    savings = _savings(which, types)
    kinds = [(_delta(offset), _delta(saving), name) for (offset, _, name), saving in zip(types, savings)]
    this = object.__new__(cls)
    this._key = key
    this._cached = False
    this._utc = moments
    this._kinds = [kinds[kind] for kind in which]
    # Each moment in local time, as it is told before and after the change.
    offsets = [kind[0] for kind in types]
    early, late = list(moments), list(moments)
    for i, moment in enumerate(moments):
        before = offsets[which[i - 1]] if i else offsets[0]
        after = offsets[which[i]]
        early[i] += max(before, after)
        late[i] += min(before, after)
    this._local = (early, late)
    standard = [kind for kind, row in zip(kinds, types) if not row[1]]
    this._before = standard[0] if standard else kinds[0]
    this._after = _Rule(rule) if rule else None
    this._fixed = not moments and this._after is not None and this._after.dst is None
    return this
