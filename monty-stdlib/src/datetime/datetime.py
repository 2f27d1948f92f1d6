# Dates and times of the proleptic Gregorian calendar, to the microsecond.

import time as _time

__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')

MINYEAR = 1
MAXYEAR = 9999

_MAX_ORDINAL = 3652059
_DAY_US = 86400000000
_EPOCH = 719163
_MONTH_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAY_NAMES = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTH_NAMES = ('', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _ordinal(year, month, day):
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400 + _DAYS_BEFORE[month] + day
    if month > 2 and _is_leap(year):
        days += 1
    return days


def _calendar_day(ordinal):
    # Counts from a first of March, so that the leap day comes last.
    days = ordinal + 305
    era, in_era = divmod(days, 146097)
    year_of_era = (in_era - in_era // 1460 + in_era // 36524 - in_era // 146096) // 365
    in_year = in_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * in_year + 2) // 153
    day = in_year - (153 * shifted + 2) // 5 + 1
    if shifted < 10:
        return year_of_era + era * 400, shifted + 3, day
    return year_of_era + era * 400 + 1, shifted - 9, day


def _first_week(year):
    # The ordinal of the Monday that begins week 1.
    first = _ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


def _iso_year_week_day(ordinal, year):
    start = _first_week(year)
    week = (ordinal - start) // 7
    if week < 0:
        year -= 1
        week = (ordinal - _first_week(year)) // 7
    elif week >= 52 and ordinal >= _first_week(year + 1):
        year += 1
        week = 0
    return year, week + 1, (ordinal + 6) % 7 + 1


def _from_iso_week(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year must be in 1..9999, not {year}')
    if not 1 <= week <= 52:
        long = False
        if week == 53:
            weekday = _ordinal(year, 1, 1) % 7
            long = weekday == 4 or weekday == 3 and _is_leap(year)
        if not long:
            raise ValueError(f'Invalid week: {week}')
    if not 1 <= day <= 7:
        raise ValueError(f'Invalid weekday: {day} (range is [1, 7])')
    return _first_week(year) + (week - 1) * 7 + day - 1


def _c_int(value):
    # What C would take as an int.
    if type(value) is not int:
        if isinstance(value, int):
            value = int(value)
        else:
            method = getattr(type(value), '__index__', None)
            if method is None:
                raise TypeError(f"'{_type_name(value)}' object cannot be interpreted as an integer")
            value = int(method(value))
    if not -0x80000000 <= value <= 0x7fffffff:
        if -0x8000000000000000 <= value <= 0x7fffffffffffffff:
            raise OverflowError('signed integer is ' + ('greater than maximum' if value > 0 else 'less than minimum'))
        raise OverflowError('Python int too large to convert to C long')
    return value


def _check_date(year, month, day):
    if not 1 <= year <= 9999:
        raise ValueError(f'year must be in 1..9999, not {year}')
    if not 1 <= month <= 12:
        raise ValueError(f'month must be in 1..12, not {month}')
    if not 1 <= day <= 28:
        most = 29 if month == 2 and _is_leap(year) else _MONTH_DAYS[month]
        if not 1 <= day <= most:
            raise ValueError(f'day {day} must be in range 1..{most} for month {month} in year {year}')


def _check_time(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError(f'hour must be in 0..23, not {hour}')
    if not 0 <= minute <= 59:
        raise ValueError(f'minute must be in 0..59, not {minute}')
    if not 0 <= second <= 59:
        raise ValueError(f'second must be in 0..59, not {second}')
    if not 0 <= microsecond <= 999999:
        raise ValueError(f'microsecond must be in 0..999999, not {microsecond}')
    if fold != 0 and fold != 1:
        raise ValueError(f'fold must be either 0 or 1, not {fold}')


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_type_name(zone)}'")


def _given(value):
    return 'None' if value is None else _type_name(value)


def _missing_argument(name, at, function='function'):
    return TypeError(f"{function} missing required argument '{name}' (pos {at})")


def _shown(value):
    # A class derived by a program shows its own name alone.
    cls = type(value)
    return 'datetime.' + cls.__qualname__ if cls.__module__ == 'datetime' else cls.__name__


def _offset_of(zone, name, argument):
    # What a tzinfo answers, checked.
    if zone is None:
        return None
    offset = getattr(zone, name)(argument)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{_type_name(offset)}'")
    if not -86400000000 < offset._us() < 86400000000:
        raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                         f'timedelta(hours=24), not {offset!r}')
    return offset


def _zone_name(zone, argument):
    if zone is None:
        return None
    name = zone.tzname(argument)
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_type_name(name)}'")
    return name


def _offset_text(offset, colon=':'):
    # +HH:MM[:SS[.ffffff]]
    if offset is None:
        return ''
    us = offset._us()
    sign = '+'
    if us < 0:
        sign = '-'
        us = -us
    seconds, us = divmod(us, 1000000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f'{sign}{hours:02d}{colon}{minutes:02d}'
    if seconds or us:
        text += f'{colon}{seconds:02d}'
        if us:
            text += f'.{us:06d}'
    return text


_TIMESPECS = ('auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds')


def _time_text(hour, minute, second, microsecond, timespec, at):
    if not isinstance(timespec, str):
        raise TypeError(f'isoformat() argument {at} must be str, not {_given(timespec)}')
    if timespec not in _TIMESPECS:
        raise ValueError('Unknown timespec value')
    if timespec == 'auto':
        timespec = 'microseconds' if microsecond else 'seconds'
    if timespec == 'seconds':
        return f'{hour:02d}:{minute:02d}:{second:02d}'
    if timespec == 'microseconds':
        return f'{hour:02d}:{minute:02d}:{second:02d}.{microsecond:06d}'
    if timespec == 'milliseconds':
        return f'{hour:02d}:{minute:02d}:{second:02d}.{microsecond // 1000:03d}'
    if timespec == 'minutes':
        return f'{hour:02d}:{minute:02d}'
    return f'{hour:02d}'


def _strftime(this, format, fields, moment):
    # The directives that struct_time has no field for are written first.
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {_given(format)}')
    year = getattr(this, 'year', None)
    pieces = []
    at = 0
    while True:
        percent = format.find('%', at)
        if percent < 0 or percent + 1 >= len(format):
            pieces.append(format[at:])
            break
        pieces.append(format[at:percent])
        letter = format[percent + 1]
        at = percent + 2
        if letter == 'f':
            pieces.append(f'{getattr(this, "microsecond", 0):06d}')
        elif letter == 'z':
            if moment is not None:
                pieces.append(_offset_text(this.utcoffset(), ''))
        elif letter == ':':
            if format[at:at + 1] == 'z':
                at += 1
                if moment is not None:
                    pieces.append(_offset_text(this.utcoffset(), ':'))
            else:
                pieces.append('%:')
        elif letter in 'YGCF' and year is not None:
            if letter == 'G':
                pieces.append(f'{this.isocalendar()[0]:04d}')
            elif letter == 'C':
                pieces.append(f'{year // 100:02d}')
            else:
                pieces.append(f'{year:04d}' if letter == 'Y' else f'{year:04d}-%m-%d')
        elif letter == 'Z':
            if moment is not None:
                name = this.tzname()
                if name is not None:
                    pieces.append(name.replace('%', '%%'))
        else:
            pieces.append('%' + letter)
    return _time.strftime(''.join(pieces), fields)


def _bad_iso(text):
    return ValueError(f'Invalid isoformat string: {text!r}')


def _digits(text, start, end):
    # The number that stands there in ASCII digits, else -1.
    piece = text[start:end]
    if len(piece) != end - start or not (piece.isascii() and piece.isdigit()):
        return -1
    return int(piece)


def _parse_date(text):
    # YYYY-MM-DD, YYYYMMDD, YYYY-Www[-D], YYYYWww[D]; None if it is none of these.
    year = _digits(text, 0, 4)
    if year < 0:
        return None
    dashed = text[4:5] == '-'
    at = 5 if dashed else 4
    if text[at:at + 1] == 'W':
        week = _digits(text, at + 1, at + 3)
        if week < 0:
            return None
        at += 3
        day = 1
        if at < len(text):
            if dashed:
                if text[at] != '-':
                    return None
                at += 1
            day = _digits(text, at, at + 1)
            if day < 0 or at + 1 != len(text):
                return None
        if not MINYEAR <= year <= MAXYEAR:
            return None
        return _calendar_day(_from_iso_week(year, week, day))
    month = _digits(text, at, at + 2)
    if month < 0:
        return None
    at += 2
    if dashed:
        if text[at:at + 1] != '-':
            return None
        at += 1
    day = _digits(text, at, at + 2)
    if day < 0 or at + 2 != len(text):
        return None
    return year, month, day


def _parse_clock(text):
    # HH[:MM[:SS[.f…]]] or HH[MM[SS[.f…]]]: hour, minute, second, microsecond, lost digits; None if it is neither.
    hour = _digits(text, 0, 2)
    if hour < 0:
        return None
    fields = [hour, 0, 0, 0]
    at = 2
    if at == len(text):
        return fields
    colon = text[at] == ':'
    for place in (1, 2):
        if at == len(text):
            return fields
        if colon:
            if text[at] != ':':
                return None
            at += 1
        value = _digits(text, at, at + 2)
        if value < 0:
            return None
        fields[place] = value
        at += 2
    if at == len(text):
        return fields
    if text[at] not in '.,':
        return None
    digits = text[at + 1:]
    if not digits or not (digits.isascii() and digits.isdigit()):
        return None
    fields[3] = int((digits + '00000')[:6])
    return fields


def _parse_time(text):
    # The fields of a time and its zone; None if it is no time.
    if len(text) < 2:
        return None
    at = -1
    for sign in '+-Z':
        place = text.find(sign)
        if place >= 0 and (at < 0 or place < at):
            at = place
    fields = _parse_clock(text if at < 0 else text[:at])
    if fields is None and at in (3, 6, 9):
        # As CPython does, one letter too many before a zone is overlooked.
        fields = _parse_clock(text[:at - 1])
    if fields is None:
        return None
    if at < 0:
        return fields, None
    if text[at] == 'Z':
        if at + 1 != len(text):
            return None
        return fields, timezone.utc
    offset = _parse_clock(text[at + 1:])
    if offset is None:
        return None
    seconds = (offset[0] * 60 + offset[1]) * 60 + offset[2]
    if seconds == 0:
        return fields, timezone.utc
    us = seconds * 1000000 + offset[3]
    return fields, timezone(timedelta(microseconds=us if text[at] == '+' else -us))


def _midnight(fields):
    # 24:00 is the next day's midnight.
    if fields[0] == 24:
        if fields[1] or fields[2] or fields[3]:
            raise ValueError('minute, second, and microsecond must be 0 when hour is 24')
        fields[0] = 0
        return True
    return False


def _nearest(numerator, denominator):
    # The quotient's nearest integer, ties to even.
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    quotient, rest = divmod(numerator, denominator)
    rest *= 2
    if rest > denominator or rest == denominator and quotient % 2:
        quotient += 1
    return quotient


def _ratio(number):
    # A float as a fraction of two ints.
    return float.as_integer_ratio(number)


class timedelta:
    """Difference between two datetime values."""

    __static__ = True
    __slots__ = ('_days', '_seconds', '_micro')

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0, *rest):
        if rest:
            raise TypeError(f'__new__() takes at most 7 arguments ({7 + len(rest)} given)')
        if type(days) is int and type(seconds) is int and type(microseconds) is int and (
                milliseconds == 0 and minutes == 0 and hours == 0 and weeks == 0):
            if type(milliseconds) is type(minutes) is type(hours) is type(weeks) is int:
                return _delta(cls, days * _DAY_US + seconds * 1000000 + microseconds)
        total = 0
        left = 0.0
        for value, factor, name in ((microseconds, 1, 'microseconds'), (milliseconds, 1000, 'milliseconds'),
                                    (seconds, 1000000, 'seconds'), (minutes, 60000000, 'minutes'),
                                    (hours, 3600000000, 'hours'), (days, _DAY_US, 'days'),
                                    (weeks, 7 * _DAY_US, 'weeks')):
            if isinstance(value, int):
                total += int(value) * factor
            elif isinstance(value, float):
                value = float(value)
                whole = int(value)
                total += whole * factor
                part = value - whole
                if part:
                    part *= factor
                    whole = int(part)
                    total += whole
                    left += part - whole
            else:
                raise TypeError(f'unsupported type for timedelta {name} component: {_type_name(value)}')
        if left:
            whole = _away(left)
            if abs(whole - left) == 0.5:
                odd = total & 1
                whole = 2 * _away((left + odd) * 0.5) - odd
            total += int(whole)
        return _delta(cls, total)

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._micro

    def _us(self):
        return self._days * 86400000000 + self._seconds * 1000000 + self._micro

    def total_seconds(self):
        return self._us() / 1000000

    def __repr__(self):
        parts = []
        if self._days:
            parts.append(f'days={self._days}')
        if self._seconds:
            parts.append(f'seconds={self._seconds}')
        if self._micro:
            parts.append(f'microseconds={self._micro}')
        return f"{_shown(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, second = divmod(self._seconds, 60)
        hour, minute = divmod(minutes, 60)
        text = f'{hour}:{minute:02d}:{second:02d}'
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        if self._micro:
            text += f'.{self._micro:06d}'
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _delta(timedelta, self._us() + other._us())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _delta(timedelta, self._us() - other._us())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return _delta(timedelta, other._us() - self._us())
        return NotImplemented

    def __neg__(self):
        return _delta(timedelta, -self._us())

    def __pos__(self):
        return _delta(timedelta, self._us())

    def __abs__(self):
        return _delta(timedelta, abs(self._us()))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(timedelta, self._us() * int(other))
        if isinstance(other, float):
            a, b = _ratio(other)
            return _delta(timedelta, _nearest(self._us() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            us = other._us()
            if us == 0:
                raise ZeroDivisionError('division by zero')
            return self._us() // us
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('division by zero')
            return _delta(timedelta, self._us() // int(other))
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us() / other._us()
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('division by zero')
            return _delta(timedelta, _nearest(self._us(), int(other)))
        if isinstance(other, float):
            a, b = _ratio(other)
            if a == 0:
                raise ZeroDivisionError('division by zero')
            return _delta(timedelta, _nearest(self._us() * b, a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            us = other._us()
            if us == 0:
                raise ZeroDivisionError('division by zero')
            return _delta(timedelta, self._us() % us)
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            us = other._us()
            if us == 0:
                raise ZeroDivisionError('division by zero')
            quotient, rest = divmod(self._us(), us)
            return quotient, _delta(timedelta, rest)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, timedelta):
            return self._us() == other._us()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, timedelta):
            return self._us() < other._us()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, timedelta):
            return self._us() <= other._us()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, timedelta):
            return self._us() > other._us()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, timedelta):
            return self._us() >= other._us()
        return NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._micro))

    def __bool__(self):
        return self._days != 0 or self._seconds != 0 or self._micro != 0

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._micro)


def _away(x):
    # The nearest integer, ties away from zero.
    whole = int(x)
    part = abs(x - whole)
    if part >= 0.5:
        return whole + 1 if x > 0 else whole - 1
    return whole


def _delta(cls, us):
    days, us = divmod(us, 86400000000)
    if not -999999999 <= days <= 999999999:
        if not -0x80000000 <= days <= 0x7fffffff:
            raise OverflowError('Python int too large to convert to C int')
        raise OverflowError(f'days={days}; must have magnitude <= 999999999')
    this = object.__new__(cls)
    this._days = days
    this._seconds, this._micro = divmod(us, 1000000)
    return this


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(0, 0, 1)


class IsoCalendarDate(tuple):
    __static__ = True
    __slots__ = ()

    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'

    def __reduce__(self):
        return tuple, (tuple(self),)


def _day(cls, ordinal):
    # A date of a class by its ordinal.
    year, month, day = _calendar_day(ordinal)
    if cls is date:
        this = object.__new__(date)
        this._year = year
        this._month = month
        this._day = day
        return this
    return cls(year, month, day)


class date:
    """date(year, month, day) --> date object"""

    __static__ = True
    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year=_missing, month=_missing, day=_missing, *rest):
        if rest:
            raise TypeError(f'function takes at most 3 arguments ({3 + len(rest)} given)')
        if day is _missing:
            if year is _missing:
                raise _missing_argument('year', 1)
            if month is _missing:
                raise _missing_argument('month', 2)
            raise _missing_argument('day', 3)
        if not (type(year) is type(month) is type(day) is int):
            year, month, day = _c_int(year), _c_int(month), _c_int(day)
        if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= 28):
            _check_date(_c_int(year), _c_int(month), _c_int(day))
        this = object.__new__(cls)
        this._year = year
        this._month = month
        this._day = day
        return this

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        if not isinstance(timestamp, float) and not hasattr(type(timestamp), '__index__'):
            raise TypeError(f"'{_type_name(timestamp)}' object cannot be interpreted as an integer")
        seconds = _seconds_of(timestamp)
        return _day(cls, _EPOCH + seconds // 86400)

    @classmethod
    def fromordinal(cls, ordinal, /):
        ordinal = _c_int(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        if ordinal > _MAX_ORDINAL:
            year = _calendar_day(ordinal)[0]
            raise ValueError(f'year must be in 1..9999, not {year}')
        return _day(cls, ordinal)

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError('fromisoformat: argument must be str')
        fields = None
        if len(string) in (7, 8, 10):
            try:
                fields = _parse_date(string)
            except ValueError:
                fields = None
        if fields is None:
            raise _bad_iso(string)
        return cls(*fields)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return _day(cls, _from_iso_week(_c_int(year), _c_int(week), _c_int(day)))

    @classmethod
    def strptime(cls, string, format, /):
        import _strptime
        return _strptime._strptime_datetime_date(cls, string, format)

    def __repr__(self):
        return f'{_shown(self)}({self._year}, {self._month}, {self._day})'

    def ctime(self):
        weekday = (self.toordinal() + 6) % 7
        return f'{_DAY_NAMES[weekday]} {_MONTH_NAMES[self._month]} {self._day:2d} 00:00:00 {self._year:04d}'

    def strftime(self, format=_missing):
        if format is _missing:
            raise _missing_argument('format', 1, 'strftime()')
        return _strftime(self, format, self.timetuple(), None)

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f'__format__() argument 1 must be str, not {_given(format)}')
        return self.strftime(format) if format else str(self)

    def isoformat(self):
        return f'{self._year:04d}-{self._month:02d}-{self._day:02d}'

    def __str__(self):
        return self.isoformat()

    def timetuple(self):
        year, month, day = self._year, self._month, self._day
        number = _ordinal(year, month, day)
        return _time.struct_time((year, month, day, 0, 0, 0, (number + 6) % 7, number - _ordinal(year, 1, 1) + 1, -1))

    def toordinal(self):
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (_ordinal(self._year, self._month, self._day) + 6) % 7

    def isoweekday(self):
        return (_ordinal(self._year, self._month, self._day) + 6) % 7 + 1

    def isocalendar(self):
        return IsoCalendarDate(*_iso_year_week_day(_ordinal(self._year, self._month, self._day), self._year))

    def replace(self, year=_missing, month=_missing, day=_missing, *rest):
        if rest:
            raise TypeError(f'replace() takes at most 3 arguments ({3 + len(rest)} given)')
        return type(self)(self._year if year is _missing else year,
                          self._month if month is _missing else month,
                          self._day if day is _missing else day)

    __replace__ = replace

    def __add__(self, other):
        if isinstance(other, timedelta):
            ordinal = self.toordinal() + other._days
            if 0 < ordinal <= _MAX_ORDINAL:
                return _day(type(self), ordinal)
            raise OverflowError('date value out of range')
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            ordinal = self.toordinal() - other._days
            if 0 < ordinal <= _MAX_ORDINAL:
                return _day(type(self), ordinal)
            raise OverflowError('date value out of range')
        if isinstance(other, date) and not isinstance(other, datetime):
            return _delta(timedelta, (self.toordinal() - other.toordinal()) * _DAY_US)
        return NotImplemented

    def _key(self):
        return (self._year * 16 + self._month) * 32 + self._day

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() == other._key()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() < other._key()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() <= other._key()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() > other._key()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() >= other._key()
        return NotImplemented

    def __hash__(self):
        return hash(bytes((self._year >> 8, self._year & 255, self._month, self._day)))

    def __reduce__(self):
        return type(self), (self._year, self._month, self._day)


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)


class tzinfo:
    """Abstract base class for time zone info objects."""

    __static__ = True
    __slots__ = ()

    def tzname(self, dt, /):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt, /):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt, /):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt._tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        saving = dt.dst()
        if saving is None:
            raise ValueError('fromutc: non-None dst() result required')
        standard = offset - saving
        if standard:
            dt = dt + standard
            saving = dt.dst()
            if saving is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return dt + saving

    def __reduce__(self):
        arguments = getattr(self, '__getinitargs__', None)
        return type(self), arguments() if arguments else (), getattr(self, '__dict__', None) or None


class time:
    """time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object

    All arguments are optional. tzinfo may be None, or an instance of
    a tzinfo subclass. The remaining arguments may be ints.
    """

    __static__ = True
    __slots__ = ('_hour', '_minute', '_second', '_micro', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *rest, fold=0):
        if rest:
            raise TypeError(f'function takes at most 5 positional arguments ({5 + len(rest)} given)')
        hour, minute, second, microsecond = _c_int(hour), _c_int(minute), _c_int(second), _c_int(microsecond)
        fold = _c_int(fold)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        this = object.__new__(cls)
        this._hour = hour
        this._minute = minute
        this._second = second
        this._micro = microsecond
        this._tzinfo = tzinfo
        this._fold = fold
        return this

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._micro

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError('fromisoformat: argument must be str')
        text = string[1:] if string[:1] == 'T' else string
        parsed = _parse_time(text)
        if parsed is None:
            raise _bad_iso(string)
        fields, zone = parsed
        _midnight(fields)
        return cls(*fields, zone)

    @classmethod
    def strptime(cls, string, format, /):
        import _strptime
        return _strptime._strptime_datetime_time(cls, string, format)

    def _us(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._micro

    def _against(self, other, equality):
        # Minus, zero or plus; None when a naive and an aware one are asked for equality.
        if self._tzinfo is other._tzinfo:
            return self._us() - other._us()
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return self._us() - other._us()
        if mine is None or theirs is None:
            if equality:
                return None
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._us() - mine._us() - (other._us() - theirs._us())

    def __eq__(self, other):
        if isinstance(other, time):
            return self._against(other, True) == 0
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, time):
            return self._against(other, False) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, time):
            return self._against(other, False) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, time):
            return self._against(other, False) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, time):
            return self._against(other, False) >= 0
        return NotImplemented

    def __hash__(self):
        this = self.replace(fold=0) if self._fold else self
        offset = this.utcoffset()
        us = self._us()
        if offset is None:
            return hash(us)
        return hash((us - offset._us(), 'time'))

    def __repr__(self):
        text = f'{_shown(self)}({self._hour}, {self._minute}'
        if self._micro:
            text += f', {self._second}, {self._micro}'
        elif self._second:
            text += f', {self._second}'
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        if self._fold:
            text += f', fold={self._fold}'
        return text + ')'

    def isoformat(self, timespec='auto'):
        text = _time_text(self._hour, self._minute, self._second, self._micro, timespec, 1)
        return text + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format=_missing):
        if format is _missing:
            raise _missing_argument('format', 1, 'strftime()')
        return _strftime(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1), self)

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f'__format__() argument 1 must be str, not {_given(format)}')
        return self.strftime(format) if format else str(self)

    def utcoffset(self):
        return _offset_of(self._tzinfo, 'utcoffset', None)

    def tzname(self):
        return _zone_name(self._tzinfo, None)

    def dst(self):
        return _offset_of(self._tzinfo, 'dst', None)

    def replace(self, hour=_missing, minute=_missing, second=_missing, microsecond=_missing, tzinfo=_missing, *rest,
                fold=_missing):
        if rest:
            raise TypeError(f'replace() takes at most 5 positional arguments ({5 + len(rest)} given)')
        return type(self)(self._hour if hour is _missing else hour,
                          self._minute if minute is _missing else minute,
                          self._second if second is _missing else second,
                          self._micro if microsecond is _missing else microsecond,
                          self._tzinfo if tzinfo is _missing else tzinfo,
                          fold=self._fold if fold is _missing else fold)

    __replace__ = replace

    def __reduce__(self):
        return type(self), (self._hour, self._minute, self._second, self._micro, self._tzinfo)


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(0, 0, 1)


def _seconds_of(timestamp):
    # Whole seconds of a timestamp, rounded down.
    return _moment_of(timestamp) // 1000000


def _moment_of(timestamp):
    # Microseconds of a timestamp, rounded half to even.
    if isinstance(timestamp, float):
        timestamp = float(timestamp)
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        if not -9.223372036854775e18 < timestamp < 9.223372036854775e18:
            raise OverflowError('timestamp out of range for platform time_t')
        whole = int(timestamp)
        # The fraction alone is scaled, so that nothing is lost before the rounding.
        part = round((timestamp - whole) * 1000000.0)
        us = whole * 1000000 + part
    else:
        if not isinstance(timestamp, int):
            method = getattr(type(timestamp), '__index__', None)
            if method is None:
                raise TypeError(f'argument must be int or float, not {_type_name(timestamp)}')
            timestamp = method(timestamp)
        timestamp = int(timestamp)
        if not -0x8000000000000000 <= timestamp <= 0x7fffffffffffffff:
            raise OverflowError('timestamp out of range for platform time_t')
        us = timestamp * 1000000
    seconds = us // 1000000
    if not -67768040609740800 <= seconds <= 67768036191676799:
        raise OSError(75, 'Value too large for defined data type')
    days = seconds // 86400 + _EPOCH
    if not 1 <= days <= _MAX_ORDINAL:
        raise ValueError(f'year {_calendar_day(days)[0]} is out of range' if days > 0 or days < -365 else
                         f'year {_calendar_day(days)[0]} is out of range')
    return us


class datetime(date):
    """datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])

    The year, month and day arguments are required. tzinfo may be None, or an
    instance of a tzinfo subclass. The remaining arguments may be ints.
    """

    __static__ = True
    __slots__ = ('_hour', '_minute', '_second', '_micro', '_tzinfo', '_fold')

    def __new__(cls, year=_missing, month=_missing, day=_missing, hour=0, minute=0, second=0, microsecond=0,
                tzinfo=None, *rest, fold=0):
        if rest:
            raise TypeError(f'function takes at most 8 positional arguments ({8 + len(rest)} given)')
        if day is _missing:
            if year is _missing:
                raise _missing_argument('year', 1)
            if month is _missing:
                raise _missing_argument('month', 2)
            raise _missing_argument('day', 3)
        year, month, day, hour = _c_int(year), _c_int(month), _c_int(day), _c_int(hour)
        minute, second, microsecond, fold = _c_int(minute), _c_int(second), _c_int(microsecond), _c_int(fold)
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        return _moment(cls, year, month, day, hour, minute, second, microsecond, tzinfo, fold)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._micro

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def now(cls, tz=None):
        _check_zone(tz)
        us = _time.time_ns() // 1000
        if tz is None:
            return _from_us(cls, us + _EPOCH * _DAY_US)
        return tz.fromutc(_from_us(cls, us + _EPOCH * _DAY_US, tz))

    @classmethod
    def utcnow(cls):
        return _from_us(cls, _time.time_ns() // 1000 + _EPOCH * _DAY_US)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        us = _moment_of(timestamp) + _EPOCH * _DAY_US
        if tz is None:
            return _from_us(cls, us)
        return tz.fromutc(_from_us(cls, us, tz))

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        return _from_us(cls, _moment_of(timestamp) + _EPOCH * _DAY_US)

    @classmethod
    def combine(cls, date=_missing, time=_missing, tzinfo=_missing):
        if date is _missing:
            raise _missing_argument('date', 1, 'combine()')
        if time is _missing:
            raise _missing_argument('time', 2, 'combine()')
        if not isinstance(date, _date):
            raise TypeError(f'combine() argument 1 must be datetime.date, not {_type_name(date)}')
        if not isinstance(time, _clock):
            raise TypeError(f'combine() argument 2 must be datetime.time, not {_type_name(time)}')
        if tzinfo is _missing:
            tzinfo = time._tzinfo
        return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._micro, tzinfo,
                   fold=time._fold)

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError('fromisoformat: argument must be str')
        split = _date_end(string)
        fields = None
        if split is not None:
            try:
                fields = _parse_date(string[:split])
            except ValueError:
                fields = None
        if fields is None:
            raise _bad_iso(string)
        if split == len(string):
            return cls(*fields)
        parsed = _parse_time(string[split + 1:])
        if parsed is None:
            raise _bad_iso(string)
        clock, zone = parsed
        if _midnight(clock):
            _check_date(*fields)
            fields = _calendar_day(_ordinal(*fields) + 1)
        return cls(*fields, *clock, zone)

    @classmethod
    def strptime(cls, string, format, /):
        import _strptime
        return _strptime._strptime_datetime_datetime(cls, string, format)

    def timetuple(self):
        saving = self.dst()
        flag = -1 if saving is None else 1 if saving else 0
        number = _ordinal(self._year, self._month, self._day)
        return _time.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second,
                                  (number + 6) % 7, number - _ordinal(self._year, 1, 1) + 1, flag))

    def _us(self):
        # Microseconds since the day before year 1.
        days = _ordinal(self._year, self._month, self._day)
        return (((days * 24 + self._hour) * 60 + self._minute) * 60 + self._second) * 1000000 + self._micro

    def timestamp(self):
        offset = self.utcoffset()
        us = self._us() - _EPOCH * _DAY_US
        if offset is not None:
            us -= offset._us()
        return us / 1000000

    def utctimetuple(self):
        us = self._us()
        offset = self.utcoffset()
        if offset is not None:
            us -= offset._us()
        seconds = us // 1000000
        days, seconds = divmod(seconds, 86400)
        year, month, day = _calendar_day(days)
        if not MINYEAR <= year <= MAXYEAR:
            raise OverflowError('date value out of range')
        return _time.struct_time((year, month, day, seconds // 3600, seconds // 60 % 60, seconds % 60, (days + 6) % 7,
                                  days - _ordinal(year, 1, 1) + 1, 0))

    def date(self):
        return _date(self._year, self._month, self._day)

    def time(self):
        return _clock(self._hour, self._minute, self._second, self._micro, fold=self._fold)

    def timetz(self):
        return _clock(self._hour, self._minute, self._second, self._micro, self._tzinfo, fold=self._fold)

    def replace(self, year=_missing, month=_missing, day=_missing, hour=_missing, minute=_missing, second=_missing,
                microsecond=_missing, tzinfo=_missing, *rest, fold=_missing):
        if rest:
            raise TypeError(f'replace() takes at most 8 positional arguments ({8 + len(rest)} given)')
        return type(self)(self._year if year is _missing else year,
                          self._month if month is _missing else month,
                          self._day if day is _missing else day,
                          self._hour if hour is _missing else hour,
                          self._minute if minute is _missing else minute,
                          self._second if second is _missing else second,
                          self._micro if microsecond is _missing else microsecond,
                          self._tzinfo if tzinfo is _missing else tzinfo,
                          fold=self._fold if fold is _missing else fold)

    __replace__ = replace

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone.utc if self._tzinfo is None else _local_zone()
        elif not isinstance(tz, _tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_type_name(tz)}'")
        zone = self._tzinfo
        if zone is tz:
            return self
        offset = None if zone is None else self.utcoffset()
        if offset is None:
            # A naive time is local time, which is UTC here.
            offset = timedelta(0)
            if tz is timezone.utc and zone is None:
                return _moment(type(self), self._year, self._month, self._day, self._hour, self._minute, self._second,
                               self._micro, tz, 0)
        utc = self - offset
        utc = utc.replace(tzinfo=tz)
        return tz.fromutc(utc)

    def ctime(self):
        weekday = (self.toordinal() + 6) % 7
        return (f'{_DAY_NAMES[weekday]} {_MONTH_NAMES[self._month]} {self._day:2d} '
                f'{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}')

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str):
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {_type_name(sep)}')
        if len(sep) != 1:
            raise TypeError('isoformat() argument 1 must be a unicode character, not a string of length '
                            f'{len(sep)}')
        text = _time_text(self._hour, self._minute, self._second, self._micro, timespec, 2)
        return (f'{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}{text}' + _offset_text(self.utcoffset()))

    def __repr__(self):
        text = f'{_shown(self)}({self._year}, {self._month}, {self._day}, {self._hour}, {self._minute}'
        if self._micro:
            text += f', {self._second}, {self._micro}'
        elif self._second:
            text += f', {self._second}'
        if self._fold:
            text += f', fold={self._fold}'
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        return text + ')'

    def __str__(self):
        return self.isoformat(' ')

    def strftime(self, format=_missing):
        if format is _missing:
            raise _missing_argument('format', 1, 'strftime()')
        return _strftime(self, format, self.timetuple(), self)

    def utcoffset(self):
        return _offset_of(self._tzinfo, 'utcoffset', self)

    def tzname(self):
        return _zone_name(self._tzinfo, self)

    def dst(self):
        return _offset_of(self._tzinfo, 'dst', self)

    def _against(self, other, equality):
        if self._tzinfo is other._tzinfo:
            return self._us() - other._us()
        mine, theirs = self.utcoffset(), other.utcoffset()
        if equality:
            # A time in a gap or a fold of its zone equals no time of another zone.
            for one, offset in ((self, mine), (other, theirs)):
                if offset is not None and one.replace(fold=not one._fold).utcoffset() != offset:
                    return None
        if mine == theirs:
            return self._us() - other._us()
        if mine is None or theirs is None:
            if equality:
                return None
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._us() - mine._us() - (other._us() - theirs._us())

    def __eq__(self, other):
        if isinstance(other, datetime):
            return self._against(other, True) == 0
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, datetime):
            return self._against(other, False) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, datetime):
            return self._against(other, False) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, datetime):
            return self._against(other, False) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, datetime):
            return self._against(other, False) >= 0
        return NotImplemented

    def __hash__(self):
        this = self.replace(fold=0) if self._fold else self
        offset = this.utcoffset()
        us = self._us()
        if offset is None:
            return hash((us, 'naive'))
        return hash(us - offset._us())

    def __add__(self, other):
        if isinstance(other, timedelta):
            us = self._us() + other._us()
            return _from_us(type(self), us, self._tzinfo)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, datetime):
            us = self._us() - other._us()
            if self._tzinfo is not other._tzinfo:
                mine, theirs = self.utcoffset(), other.utcoffset()
                if mine is None and theirs is None:
                    return _delta(timedelta, us)
                if mine is None or theirs is None:
                    raise TypeError("can't subtract offset-naive and offset-aware datetimes")
                us += theirs._us() - mine._us()
            return _delta(timedelta, us)
        if isinstance(other, timedelta):
            return _from_us(type(self), self._us() - other._us(), self._tzinfo)
        return NotImplemented

    def __reduce__(self):
        arguments = (self._year, self._month, self._day, self._hour, self._minute, self._second, self._micro)
        return type(self), arguments if self._tzinfo is None else (*arguments, self._tzinfo)


def _date_end(text):
    # How long the date is at the start of a date and time; None if it cannot be one.
    if len(text) < 7:
        return None
    if text[4] == '-':
        if text[5] == 'W':
            if len(text) < 8:
                return None
            if len(text) > 8 and text[8] == '-':
                if len(text) == 9:
                    return None
                if len(text) > 10 and text[10].isascii() and text[10].isdigit():
                    # The dash is what separates: YYYY-Www-HH
                    return 8
                return 10
            return 8
        return 10 if len(text) >= 10 else None
    if text[4] == 'W':
        at = 7
        while at < len(text) and '0' <= text[at] <= '9':
            at += 1
        if at < 9:
            return at
        return 7 if at % 2 == 0 else 8
    return 8 if len(text) >= 8 else None


def _moment(cls, year, month, day, hour, minute, second, microsecond, zone, fold):
    this = object.__new__(cls)
    this._year = year
    this._month = month
    this._day = day
    this._hour = hour
    this._minute = minute
    this._second = second
    this._micro = microsecond
    this._tzinfo = zone
    this._fold = fold
    return this


def _from_us(cls, us, zone=None):
    # A moment by its microseconds since the day before year 1.
    seconds, us = divmod(us, 1000000)
    days, seconds = divmod(seconds, 86400)
    if not 1 <= days <= _MAX_ORDINAL:
        raise OverflowError('date value out of range')
    year, month, day = _calendar_day(days)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    if cls is datetime:
        return _moment(cls, year, month, day, hour, minute, second, us, zone, 0)
    return cls(year, month, day, hour, minute, second, us, zone)


def _local_zone():
    return timezone(timedelta(0), 'UTC')


# Inside `datetime` these names mean its methods.
_date = date
_clock = time
_tzinfo = tzinfo

datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(0, 0, 1)


class timezone(tzinfo):
    """Fixed offset from UTC implementation of tzinfo."""

    __static__ = True
    __slots__ = ('_offset', '_name')

    def __new__(cls, offset=_missing, name=_missing, *rest):
        if rest:
            raise TypeError(f'timezone() takes at most 2 arguments ({2 + len(rest)} given)')
        if offset is _missing:
            raise _missing_argument('offset', 1, 'timezone()')
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {_type_name(offset)}')
        if name is _missing:
            if not offset:
                utc = getattr(cls, 'utc', None)
                if utc is not None:
                    return utc
            name = None
        elif not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {_given(name)}')
        if not -_DAY_US < offset._us() < _DAY_US:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                             f'timedelta(hours=24), not {offset!r}')
        this = object.__new__(cls)
        this._offset = offset
        this._name = name
        return this

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def __eq__(self, other):
        if isinstance(other, timezone):
            return self._offset == other._offset
        return NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        if self._name is None:
            return f'{_shown(self)}({self._offset!r})'
        return f'{_shown(self)}({self._offset!r}, {self._name!r})'

    def __str__(self):
        return self.tzname(None)

    def _check(self, dt, name):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not {_type_name(dt)}')

    def utcoffset(self, dt, /):
        self._check(dt, 'utcoffset')
        return self._offset

    def tzname(self, dt, /):
        self._check(dt, 'tzname')
        if self._name is not None:
            return self._name
        if not self._offset:
            return 'UTC'
        return 'UTC' + _offset_text(self._offset)

    def dst(self, dt, /):
        self._check(dt, 'dst')
        return None

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt._tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)


UTC = timezone.utc = timezone(timedelta(0))
timezone.min = timezone(timedelta(hours=-23, minutes=-59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
