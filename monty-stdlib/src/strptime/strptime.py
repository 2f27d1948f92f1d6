# What the pieces that a format of strptime has found mean together.

import time as _time

__all__ = []

_DAYS = ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')
_MONTHS = ('jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec')
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def _leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _yearday(year, month, day):
    return _BEFORE[month] + day + (month > 2 and _leap(year))


def _weekday(year, yearday):
    before = year - 1
    return (before * 365 + before // 4 - before // 100 + before // 400 + yearday + 6) % 7


def _offset(text):
    # Seconds and microseconds of an offset from UTC.
    if text == 'Z':
        return 0, 0
    digits = text[1:]
    colon = digits[2] == ':'
    if colon:
        digits = digits[:2] + digits[3:]
        if len(digits) > 4:
            if digits[4] != ':':
                raise ValueError(f'Inconsistent use of : in {text}')
            digits = digits[:4] + digits[5:]
    elif len(digits) > 4 and digits[4] == ':':
        # Read as if the colon were the first digit.
        raise ValueError(f"invalid literal for int() with base 10: '{digits[4:6]}'")
    seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or 0)
    micro = int((digits[7:] + '000000')[:6])
    return (-seconds, -micro) if text[0] == '-' else (seconds, micro)


def _parse(string, format):
    # The nine fields of a time, the name and offset of its zone, microseconds, microseconds of the offset.
    for index, value in enumerate((string, format)):
        if not isinstance(value, str):
            raise TypeError(f'strptime() argument {index} must be str, not {type(value)}')
    found = dict(_scan(string, format))
    year = iso_year = None
    month = day = 1
    hour = minute = second = micro = 0
    saving = -1
    weekday = yearday = week = iso_week = None
    monday = False
    zone = offset = None
    offset_micro = 0
    for letter, text in found.items():
        match letter:
            case 'y':
                year = int(text)
                year += 2000 if year <= 68 else 1900
            case 'Y':
                year = int(text)
            case 'G':
                iso_year = int(text)
            case 'm':
                month = int(text)
            case 'B' | 'b':
                month = _MONTHS.index(text[:3].lower()) + 1
            case 'd':
                day = int(text)
            case 'H':
                hour = int(text)
            case 'I':
                hour = int(text) % 12
                if found.get('p', '').lower() == 'pm':
                    hour += 12
            case 'M':
                minute = int(text)
            case 'S':
                second = int(text)
            case 'f':
                micro = int((text + '00000')[:6])
            case 'A' | 'a':
                weekday = _DAYS.index(text[:3].lower())
            case 'w':
                weekday = (int(text) + 6) % 7
            case 'u':
                weekday = int(text) - 1
            case 'j':
                yearday = int(text)
            case 'U' | 'W':
                week = int(text)
                monday = letter == 'W'
            case 'V':
                iso_week = int(text)
            case 'z':
                offset, offset_micro = _offset(text)
            case 'Z':
                zone = text
                saving = 0
    if iso_year is not None:
        if yearday is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                             "Use '%Y' instead.")
        if iso_week is None or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
    elif iso_week is not None:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' "
                         'instead.')
    assumed_leap = False
    if year is None:
        # The 29th of February needs a leap year to be checked in.
        assumed_leap = month == 2 and day == 29
        year = 1904 if assumed_leap else 1900
    if yearday is None and weekday is not None:
        if week is not None:
            first = _weekday(year, 1)
            on = weekday
            if not monday:
                first = (first + 1) % 7
                on = (on + 1) % 7
            yearday = 1 + on - first if week == 0 else 1 + (7 - first) % 7 + 7 * (week - 1) + on
        elif iso_year is not None:
            import datetime
            moment = datetime.date.fromisocalendar(iso_year, iso_week, weekday + 1)
            year, month, day = moment.year, moment.month, moment.day
        if yearday is not None and yearday <= 0:
            year -= 1
            yearday += 366 if _leap(year) else 365
    if yearday is None:
        _check_day(year, month, day)
        yearday = _yearday(year, month, day)
    else:
        import datetime
        moment = datetime.date.fromordinal(yearday - 1 + datetime.date(year, 1, 1).toordinal())
        year, month, day = moment.year, moment.month, moment.day
    if weekday is None:
        weekday = _weekday(year, _yearday(year, month, day))
    if assumed_leap:
        year = 1900
    return (year, month, day, hour, minute, second, weekday, yearday, saving, zone, offset), micro, offset_micro


def _check_day(year, month, day):
    if day > 28:
        import datetime
        datetime.date(year, month, day)
    elif year < 1:
        raise ValueError(f'year must be in 1..9999, not {year}')


def _strptime_time(data_string, format='%a %b %d %H:%M:%S %Y'):
    return _time.struct_time(_parse(data_string, format)[0])


def _zone_of(fields, offset_micro):
    import datetime
    name, offset = fields[9:]
    if offset is None:
        return None
    delta = datetime.timedelta(seconds=offset, microseconds=offset_micro)
    return datetime.timezone(delta, name) if name else datetime.timezone(delta)


def _texts(string, format):
    for index, value in enumerate((string, format), 1):
        if not isinstance(value, str):
            raise TypeError(f'strptime() argument {index} must be str, not {'None' if value is None else _type_name(value)}')


def _strptime_datetime_datetime(cls, string, format):
    _texts(string, format)
    fields, micro, offset_micro = _parse(string, format)
    zone = _zone_of(fields, offset_micro)
    arguments = fields[:6] + (micro,)
    return cls(*arguments) if zone is None else cls(*arguments, zone)


def _strptime_datetime_date(cls, string, format):
    _texts(string, format)
    return cls(*_parse(string, format)[0][:3])


def _strptime_datetime_time(cls, string, format):
    _texts(string, format)
    fields, micro, offset_micro = _parse(string, format)
    zone = _zone_of(fields, offset_micro)
    arguments = fields[3:6] + (micro,)
    return cls(*arguments) if zone is None else cls(*arguments, zone)
