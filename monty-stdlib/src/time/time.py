# Times as tuples; what the natives do is write text and tell the time.

tzname = ('UTC', 'UTC')

_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTHS = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
_FIELDS = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst', 'tm_zone',
           'tm_gmtoff')


class struct_time(tuple):
    """The time value as returned by gmtime(), localtime(), and strptime(), and
    accepted by asctime(), mktime() and strftime().  May be considered as a
    sequence of 9 integers."""

    __static__ = True
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    __match_args__ = _FIELDS[:9]

    def __new__(cls, iterable=_missing, dict=_missing, *rest):
        if iterable is _missing:
            raise TypeError("structseq() missing required argument 'sequence' (pos 1)")
        try:
            items = tuple(iterable)
        except TypeError:
            raise TypeError('constructor requires a sequence') from None
        if len(items) < 9:
            raise TypeError(f'time.struct_time() takes an at least 9-sequence ({len(items)}-sequence given)')
        if len(items) > 11:
            raise TypeError(f'time.struct_time() takes an at most 11-sequence ({len(items)}-sequence given)')
        more = list(items[9:])
        for name in _FIELDS[9 + len(more):]:
            more.append(None if dict is _missing else dict.get(name))
        this = tuple.__new__(cls, items[:9])
        object.__setattr__(this, '_zone', more[0])
        object.__setattr__(this, '_offset', more[1])
        return this

    def __init_subclass__(cls):
        raise TypeError("type 'time.struct_time' is not an acceptable base type")

    @property
    def tm_year(self):
        return self[0]

    @property
    def tm_mon(self):
        return self[1]

    @property
    def tm_mday(self):
        return self[2]

    @property
    def tm_hour(self):
        return self[3]

    @property
    def tm_min(self):
        return self[4]

    @property
    def tm_sec(self):
        return self[5]

    @property
    def tm_wday(self):
        return self[6]

    @property
    def tm_yday(self):
        return self[7]

    @property
    def tm_isdst(self):
        return self[8]

    @property
    def tm_zone(self):
        return self._zone

    @property
    def tm_gmtoff(self):
        return self._offset

    def __setattr__(self, name, value):
        if name in _FIELDS:
            raise AttributeError('readonly attribute')
        raise AttributeError(f"'time.struct_time' object has no attribute '{name}' and no __dict__ for setting new attributes")

    def __repr__(self):
        return f"time.struct_time({', '.join([f'{name}={value!r}' for name, value in zip(_FIELDS, self)])})"

    def __reduce__(self):
        return struct_time, (tuple(self), {'tm_zone': self._zone, 'tm_gmtoff': self._offset})

    def __replace__(self, /, **changes):
        values = [*self, self._zone, self._offset]
        for name, value in changes.items():
            if name not in _FIELDS:
                raise TypeError(f'Got unexpected field name(s): {list(changes)!r}')
            values[_FIELDS.index(name)] = value
        return struct_time(values)


def _checked(number, low, high, what):
    if not low <= number <= high:
        raise ValueError(f'{what} out of range')
    return number


def _c_int(value):
    if type(value) is int:
        number = value
    else:
        method = getattr(type(value), '__index__', None)
        if method is None:
            raise TypeError(f"'{_type_name(value)}' object cannot be interpreted as an integer")
        number = int(method(value))
    if not -0x80000000 <= number <= 0x7fffffff:
        if -0x8000000000000000 <= number <= 0x7fffffffffffffff:
            raise OverflowError('signed integer is ' + ('greater than maximum' if number > 0 else 'less than minimum'))
        raise OverflowError('Python int too large to convert to C int')
    return number


def _raw(t, name):
    # Nine ints of a tuple.
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(t) != 9:
        raise TypeError(f'{name}(): illegal time tuple argument')
    return [_c_int(value) for value in t]


def _fields(t, name):
    # Nine ints of a tuple, within their bounds.
    year, month, day, hour, minute, second, weekday, yearday, saving = _raw(t, name)
    _checked(month, 0, 12, 'month')
    _checked(day, 0, 31, 'day of month')
    _checked(hour, 0, 23, 'hour')
    _checked(minute, 0, 59, 'minute')
    _checked(second, 0, 61, 'seconds')
    if weekday < -1:
        raise ValueError('day of week out of range')
    _checked(yearday, 0, 366, 'day of year')
    return year, month or 1, day or 1, hour, minute, second, weekday % 7, yearday or 1, saving


def _now():
    return time_ns() // 1000000000


def _whole_seconds(value):
    # A timestamp's whole seconds, rounded down.
    if value is None:
        return _now()
    if isinstance(value, float):
        if value != value:
            raise ValueError('Invalid value NaN (not a number)')
        if not -9.223372036854775e18 < value < 9.223372036854775e18:
            raise OverflowError('timestamp out of range for platform time_t')
        whole = int(value)
        return whole - 1 if whole > value else whole
    method = getattr(type(value), '__index__', None)
    if method is None:
        raise TypeError(f"'{_type_name(value)}' object cannot be interpreted as an integer")
    value = int(method(value))
    if not -0x8000000000000000 <= value <= 0x7fffffffffffffff:
        raise OverflowError('timestamp out of range for platform time_t')
    return value


def _broken_down(seconds, zone):
    if not -67768040609740800 <= seconds <= 67768036191676799:
        raise OSError(75, 'Value too large for defined data type')
    days, rest = divmod(seconds, 86400)
    era, in_era = divmod(days + 719468, 146097)
    year_of_era = (in_era - in_era // 1460 + in_era // 36524 - in_era // 146096) // 365
    in_year = in_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * in_year + 2) // 153
    day = in_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 if shifted < 10 else shifted - 9
    year = year_of_era + era * 400 + (month <= 2)
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    yearday = in_year + 60 + leap if month > 2 else in_year - 305
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yearday, 0, zone, 0))


def gmtime(seconds=None, /):
    return _broken_down(_whole_seconds(seconds), 'GMT')


def localtime(seconds=None, /):
    return _broken_down(_whole_seconds(seconds), 'UTC')


def mktime(seconds, /):
    year, month, day, hour, minute, second, _, _, _ = _raw(seconds, 'mktime')
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    shifted, month = (year - 1, month + 9) if month <= 2 else (year, month - 3)
    days = 365 * shifted + shifted // 4 - shifted // 100 + shifted // 400 + (153 * month + 2) // 5 + day - 719469
    return float(((days * 24 + hour) * 60 + minute) * 60 + second)


def _ctime(year, month, day, hour, minute, second, weekday):
    return f'{_DAYS[weekday]} {_MONTHS[month - 1]} {day:2d} {hour:02d}:{minute:02d}:{second:02d} {year}'


def asctime(t=_missing, /):
    if t is _missing:
        t = localtime()
    return _ctime(*_fields(t, 'asctime')[:7])


def ctime(seconds=None, /):
    return _ctime(*_broken_down(_whole_seconds(seconds), 'UTC')[:7])


def strftime(*args):
    if not args:
        raise TypeError('strftime() takes at least 1 argument (0 given)')
    if len(args) > 2:
        raise TypeError(f'strftime() takes at most 2 arguments ({len(args)} given)')
    format = args[0]
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {_type_name(format)}')
    t = args[1] if len(args) > 1 else localtime()
    zone, offset = 'UTC', 0
    if isinstance(t, struct_time):
        zone = t.tm_zone or 'UTC'
        offset = t.tm_gmtoff or 0
    return _format(format, _fields(t, 'strftime'), zone, offset)


def strptime(*args):
    import _strptime
    return _strptime._strptime_time(*args)


def sleep(seconds, /):
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError('Invalid value NaN (not a number)')
        if abs(seconds) > 9223372036.854775:
            raise OverflowError('timestamp out of range for C PyTime_t')
        nanoseconds = _up(seconds)
    else:
        method = getattr(type(seconds), '__index__', None)
        if method is None:
            raise TypeError(f"'{_type_name(seconds)}' object cannot be interpreted as an integer or float")
        nanoseconds = int(method(seconds)) * 1000000000
        if abs(nanoseconds) > 0x7fffffffffffffff:
            raise OverflowError('timestamp too large to convert to C PyTime_t')
    if nanoseconds < 0:
        raise ValueError('sleep length must be non-negative')
    _pass(nanoseconds)


def _up(seconds):
    # Nanoseconds, rounded away from zero.
    numerator, denominator = seconds.as_integer_ratio()
    numerator *= 1000000000
    if numerator < 0:
        return numerator // denominator
    return -(-numerator // denominator)


def tzset():
    return None


_CLOCKS = {
    'time': ('clock_gettime(CLOCK_REALTIME)', False, True),
    'monotonic': ('clock_gettime(CLOCK_MONOTONIC)', True, False),
    'perf_counter': ('clock_gettime(CLOCK_MONOTONIC)', True, False),
    'process_time': ('clock_gettime(CLOCK_PROCESS_CPUTIME_ID)', True, False),
    'thread_time': ('clock_gettime(CLOCK_THREAD_CPUTIME_ID)', True, False),
}


class _Info:
    def __init__(self, implementation, monotonic, adjustable):
        self.implementation = implementation
        self.monotonic = monotonic
        self.adjustable = adjustable
        self.resolution = 1e-09

    def __repr__(self):
        return f"namespace({', '.join([f'{name}={value!r}' for name, value in self.__dict__.items()])})"

    def __eq__(self, other):
        return isinstance(other, _Info) and self.__dict__ == other.__dict__


def get_clock_info(name, /):
    if not isinstance(name, str):
        raise TypeError(f'get_clock_info() argument 1 must be str, not {_type_name(name)}')
    if name not in _CLOCKS:
        raise ValueError('unknown clock')
    return _Info(*_CLOCKS[name])


def clock_gettime_ns(clk_id, /):
    clk_id = _c_int(clk_id)
    if clk_id == 0:
        return time_ns()
    if clk_id in (1, 2, 3):
        return monotonic_ns()
    raise OSError(22, 'Invalid argument')


def clock_gettime(clk_id, /):
    return clock_gettime_ns(clk_id) / 1e9


def clock_getres(clk_id, /):
    if _c_int(clk_id) not in (0, 1, 2, 3):
        raise OSError(22, 'Invalid argument')
    return 1e-09


def clock_settime(clk_id, time, /):
    raise PermissionError(1, 'Operation not permitted')


def clock_settime_ns(clk_id, time, /):
    raise PermissionError(1, 'Operation not permitted')
