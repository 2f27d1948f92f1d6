# Tables in text: dialects, reader, writer, and both with named fields.

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error', 'Dialect',
           'excel', 'excel_tab', 'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects',
           'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']

__version__ = '1.0'

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)

_dialects = {}
_limit = 131072
_absent = object()


class Error(Exception):
    """Text that is no table, or a row that cannot be written."""


Error.__module__ = '_csv'


class Dialect:
    """How a table is written down."""

    _name = ''
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ is not Dialect:
            self._valid = True
        try:
            _Rules(self, {})
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    """What Excel writes."""

    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """What Excel writes with tabs."""

    delimiter = '\t'


class unix_dialect(Dialect):
    """What programs of Unix write."""

    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\n'
    quoting = QUOTE_ALL


class _Rules:
    """A dialect that has been checked."""

    __slots__ = ('delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace', 'lineterminator', 'quoting', 'strict')

    def __init__(self, dialect, given):
        defaults = {'delimiter': ',', 'quotechar': '"', 'escapechar': None, 'doublequote': True, 'skipinitialspace': False,
                    'lineterminator': '\r\n', 'quoting': QUOTE_MINIMAL, 'strict': False}
        for name in given:
            if name not in defaults:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        values = {}
        for name, default in defaults.items():
            value = given.get(name, _absent)
            if value is _absent and dialect is not None:
                value = getattr(dialect, name, _absent)
                if value is None and name not in ('quotechar', 'escapechar') and isinstance(dialect, Dialect):
                    value = None
            values[name] = default if value is _absent else value
        for name in ('delimiter', 'escapechar', 'quotechar'):
            c = values[name]
            if c is None and name != 'delimiter':
                continue
            optional = '' if name == 'delimiter' else ' or None'
            if not isinstance(c, str):
                raise TypeError(f'"{name}" must be a unicode character{optional}, not {_kind(c)}')
            if len(c) != 1:
                raise TypeError(f'"{name}" must be a unicode character{optional}, not a string of length {len(c)}')
        if not isinstance(values['lineterminator'], str):
            raise TypeError(f'"lineterminator" must be a string, not {_kind(values["lineterminator"])}')
        quoting = values['quoting']
        if type(quoting) is not int:
            raise TypeError(f'"quoting" must be an integer, not {_kind(quoting)}')
        if not 0 <= quoting <= 5:
            raise TypeError('bad "quoting" value')
        if values['quotechar'] is None and given.get('quoting', _absent) is _absent and quoting == QUOTE_MINIMAL and 'quotechar' in given:
            quoting = values['quoting'] = QUOTE_NONE
        if quoting != QUOTE_NONE and values['quotechar'] is None:
            raise TypeError('quotechar must be set if quoting enabled')
        for name in ('delimiter', 'escapechar', 'quotechar'):
            if values[name] is not None and values[name] in '\r\n':
                raise ValueError(f'bad {name} value')
            if values[name] == ' ' and name != 'delimiter' and values['skipinitialspace']:
                raise ValueError(f'bad {name} value')
        if values['delimiter'] == ' ' and values['skipinitialspace']:
            raise ValueError('bad delimiter value')
        for a, b in (('delimiter', 'escapechar'), ('delimiter', 'quotechar'), ('escapechar', 'quotechar')):
            if values[a] is not None and values[a] == values[b]:
                raise ValueError(f'bad {a} or {b} value')
        for a in ('delimiter', 'escapechar', 'quotechar'):
            if values[a] is not None and values[a] in values['lineterminator']:
                raise ValueError(f'bad {a} or lineterminator value')
        for name, value in values.items():
            setattr(self, name, bool(value) if name in ('doublequote', 'skipinitialspace', 'strict') else value)


def _kind(x):
    return type(x).__name__


_Rules.__name__ = _Rules.__qualname__ = 'Dialect'
_Rules.__module__ = '_csv'


def register_dialect(name, dialect=None, /, **fmtparams):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _Rules(dialect() if isinstance(dialect, type) else dialect, fmtparams)


def unregister_dialect(name, /):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name, /):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(new_limit=_absent, /):
    global _limit
    old = _limit
    if new_limit is not _absent:
        if not isinstance(new_limit, int):
            raise TypeError('limit must be an integer')
        _limit = new_limit
    return old


class _Reader:
    """Rows of text, as lists of fields."""

    __slots__ = ('dialect', 'line_num', '_lines')

    def __iter__(self):
        return self

    def __next__(self):
        rules = self.dialect
        delimiter, quote, escape = rules.delimiter, rules.quotechar, rules.escapechar
        quoting = rules.quoting
        if quoting == QUOTE_NONE:
            quote = None
        fields = []
        # Where a field stands: start, text, quoted, quote in quoted.
        state = 'start'
        text = ''
        quoted = False
        any_line = False
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if any_line and (text or state in ('quoted', 'escaped')):
                    if rules.strict:
                        raise Error('unexpected end of data') from None
                    fields.append(self._field(text, quoted))
                    return fields
                if fields:
                    fields.append(self._field(text, quoted))
                    return fields
                raise
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)')
            any_line = True
            self.line_num += 1
            if state == 'start' and not fields and not line.strip('\r\n') and not text:
                return []
            ended = False
            # A line that holds nothing special is cut at once.
            if state == 'start' and not text and not escape and not rules.skipinitialspace and (quote is None or quote not in line):
                body = line[:-2] if line.endswith('\r\n') else line[:-1] if line.endswith(('\n', '\r')) else line
                if '\n' not in body and '\r' not in body:
                    for piece in body.split(delimiter):
                        fields.append(self._field(piece, False))
                    return fields
            at = 0
            size = len(line)
            while at < size:
                c = line[at]
                at += 1
                if ended:
                    if c not in '\r\n':
                        raise Error('new-line character seen in unquoted field - do you need to open the file with newline=\'\'?')
                elif state == 'quoted':
                    if c == escape:
                        state = 'escaped quoted'
                    elif c == quote:
                        state = 'behind quote' if rules.doublequote else 'plain'
                    else:
                        end = at
                        while end < size and line[end] != quote and line[end] != escape:
                            end += 1
                        text += line[at - 1:end]
                        at = end
                elif state == 'escaped quoted':
                    text += c
                    state = 'quoted'
                elif state == 'escaped':
                    text += c
                    state = 'plain'
                elif state == 'behind quote' and c == quote:
                    text += c
                    state = 'quoted'
                elif c in '\r\n':
                    ended = True
                elif c == delimiter:
                    fields.append(self._field(text, quoted))
                    text = ''
                    quoted = False
                    state = 'start'
                elif state == 'behind quote':
                    if rules.strict:
                        raise Error(f"'{delimiter}' expected after '{quote}'")
                    text += c
                    state = 'plain'
                elif state == 'start' and c == quote:
                    quoted = True
                    state = 'quoted'
                elif c == escape:
                    state = 'escaped'
                elif state == 'start' and c == ' ' and rules.skipinitialspace:
                    pass
                else:
                    text += c
                    state = 'plain'
                if len(text) > _limit:
                    raise Error(f'field larger than field limit ({_limit})')
            if state == 'quoted':
                continue
            if state == 'escaped quoted':
                text += '\n'
                state = 'quoted'
                continue
            if state == 'escaped':
                text += '\n'
                state = 'plain'
                continue
            fields.append(self._field(text, quoted))
            return fields

    def _field(self, text, quoted):
        quoting = self.dialect.quoting
        if len(text) > _limit:
            raise Error(f'field larger than field limit ({_limit})')
        if quoted:
            return text
        if quoting == QUOTE_NONNUMERIC and text or quoting == QUOTE_STRINGS and text:
            return float(text)
        if not text and quoting in (QUOTE_NOTNULL, QUOTE_STRINGS):
            return None
        return text


def reader(iterable, /, dialect=_absent, **fmtparams):
    made = object.__new__(_Reader)
    made.dialect = _rules(dialect, fmtparams)
    made.line_num = 0
    made._lines = iter(iterable)
    return made


def _rules(dialect, fmtparams):
    if dialect is _absent:
        dialect = None
    if isinstance(dialect, type):
        dialect = dialect()
    return _Rules(dialect, fmtparams)


class _Writer:
    """Writes rows of values as text."""

    __slots__ = ('dialect', '_write')

    def writerow(self, row, /):
        rules = self.dialect
        try:
            row = iter(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        pieces = []
        null = False
        for value in row:
            text, quoted = self._piece(value)
            null = value is None or text == ''
            pieces.append(rules.quotechar + text + rules.quotechar if quoted else text)
        if len(pieces) == 1 and pieces[0] == '':
            if rules.quoting in (QUOTE_NONE, QUOTE_NOTNULL, QUOTE_STRINGS) and (rules.quoting == QUOTE_NONE or null):
                raise Error('single empty field record must be quoted')
            pieces[0] = rules.quotechar * 2
        return self._write(rules.delimiter.join(pieces) + rules.lineterminator)

    def _piece(self, value):
        rules = self.dialect
        quoting = rules.quoting
        numeric = isinstance(value, (int, float)) or hasattr(type(value), '__float__')
        text = '' if value is None else value if isinstance(value, str) else repr(value) if type(value) is float else str(value)
        quoted = (quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not numeric
                  or quoting == QUOTE_STRINGS and isinstance(value, str) or quoting == QUOTE_NOTNULL and value is not None)
        delimiter, quote, escape = rules.delimiter, rules.quotechar, rules.escapechar
        out = []
        for c in text:
            if c != delimiter and c != quote and c != escape and c not in '\r\n' and c not in rules.lineterminator:
                out.append(c)
                continue
            want = False
            if quoting == QUOTE_NONE:
                want = True
            elif c == quote:
                if rules.doublequote:
                    out.append(quote)
                    quoted = True
                else:
                    want = True
            elif c == escape:
                want = True
            else:
                quoted = True
            if want:
                if escape is None:
                    raise Error('need to escape, but no escapechar set')
                out.append(escape)
            out.append(c)
        if quoting == QUOTE_MINIMAL and text == ' ' and delimiter == ' ':
            quoted = True
        if text[:1] == ' ' and rules.skipinitialspace and quoting not in (QUOTE_NONE,):
            quoted = True
        return ''.join(out), quoted

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


def writer(fileobj, /, dialect=_absent, **fmtparams):
    write = getattr(fileobj, 'write', None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    made = object.__new__(_Writer)
    made.dialect = _rules(dialect, fmtparams)
    made._write = write
    return made


_Reader.__name__ = _Reader.__qualname__ = 'reader'
_Writer.__name__ = _Writer.__qualname__ = 'writer'
_Reader.__module__ = _Writer.__module__ = '_csv'

register_dialect('excel', excel)
register_dialect('excel-tab', excel_tab)
register_dialect('unix', unix_dialect)


class DictReader:
    """Rows as dicts, by the names in the first one."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        d = dict(zip(names, row))
        if len(names) < len(row):
            d[self.restkey] = row[len(names):]
        elif len(names) > len(row):
            for key in names[len(row):]:
                d[key] = self.restval
        return d

    def __class_getitem__(cls, item):
        return generic_alias(cls, item)


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ('raise', 'ignore'):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == 'raise':
            wrong = [repr(k) for k in rowdict if k not in self.fieldnames]
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join(wrong))
        return [rowdict.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        for rowdict in rowdicts:
            self.writerow(rowdict)

    def __class_getitem__(cls, item):
        return generic_alias(cls, item)
