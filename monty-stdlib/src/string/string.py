# Templates and formatting: what `str.format` does, open to classes.

import re

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits',
           'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']


def capwords(s, sep=None):
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


class _Both:
    """A mapping before another one."""

    def __init__(self, first, second):
        self.first = first
        self.second = second

    def __getitem__(self, key):
        try:
            return self.first[key]
        except KeyError:
            return self.second[key]


class Template:
    """Text with `$names` in it."""

    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        if 'pattern' in cls.__dict__:
            pattern = cls.pattern
        else:
            pattern = _pattern_of(cls)
        cls.pattern = re.compile(pattern, (re.I if cls.flags is None else cls.flags) | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _invalid(self, mo):
        i = mo.start('invalid')
        lines = self.template[:i].splitlines(keepends=True)
        if not lines:
            colno = 1
            lineno = 1
        else:
            colno = i - len(''.join(lines[:-1]))
            lineno = len(lines)
        raise ValueError(f'Invalid placeholder in string: line {lineno}, col {colno}')

    def _fill(self, args, kws, name, replace):
        if len(args) > 1:
            raise TypeError(
                f'Template.{name}() takes from 1 to 2 positional arguments but {len(args) + 1} were given')
        mapping = args[0] if args else kws
        if args and kws:
            mapping = _Both(kws, args[0])
        return self.pattern.sub(lambda mo: replace(mo, mapping), self.template)

    def substitute(self, /, *args, **kws):
        def replace(mo, mapping):
            named = mo.group('named') or mo.group('braced')
            if named is not None:
                return str(mapping[named])
            if mo.group('escaped') is not None:
                return self.delimiter
            if mo.group('invalid') is not None:
                self._invalid(mo)
            raise ValueError('Unrecognized named group in pattern', self.pattern)
        return self._fill(args, kws, 'substitute', replace)

    def safe_substitute(self, /, *args, **kws):
        def replace(mo, mapping):
            named = mo.group('named') or mo.group('braced')
            if named is not None:
                try:
                    return str(mapping[named])
                except KeyError:
                    return mo.group()
            if mo.group('escaped') is not None:
                return self.delimiter
            if mo.group('invalid') is not None:
                return mo.group()
            raise ValueError('Unrecognized named group in pattern', self.pattern)
        return self._fill(args, kws, 'safe_substitute', replace)

    def is_valid(self):
        for mo in self.pattern.finditer(self.template):
            if mo.group('invalid') is not None:
                return False
            if mo.group('named') is None and mo.group('braced') is None and mo.group('escaped') is None:
                raise ValueError('Unrecognized named group in pattern', self.pattern)
        return True

    def get_identifiers(self):
        ids = []
        for mo in self.pattern.finditer(self.template):
            named = mo.group('named') or mo.group('braced')
            if named is not None and named not in ids:
                ids.append(named)
            elif named is None and mo.group('invalid') is None and mo.group('escaped') is None:
                raise ValueError('Unrecognized named group in pattern', self.pattern)
        return ids


def _pattern_of(cls):
    delim = re.escape(cls.delimiter)
    return f'''
    {delim}(?:
      (?P<escaped>{delim}) |
      (?P<named>{cls.idpattern}) |
      {{(?P<braced>{cls.braceidpattern or cls.idpattern})}} |
      (?P<invalid>)
    )'''


Template.pattern = re.compile(_pattern_of(Template), re.I | re.VERBOSE)


def _pieces(text):
    """`(literal, field, spec, conversion)` for each field of a format string."""
    at = 0
    size = len(text)
    literal = ''
    while at < size:
        c = text[at]
        if c == '{':
            if text[at + 1:at + 2] == '{':
                yield literal + '{', None, None, None
                literal = ''
                at += 2
                continue
            if at + 1 >= size:
                raise ValueError("Single '{' encountered in format string")
            depth = 1
            end = at + 1
            inside = False
            while end < size and depth:
                k = text[end]
                if k == '[':
                    inside = True
                elif k == ']':
                    inside = False
                elif inside:
                    pass
                elif k == '{':
                    depth += 1
                elif k == '}':
                    depth -= 1
                end += 1
            if depth:
                raise ValueError("expected '}' before end of string")
            field, conversion, spec = _field(text[at + 1:end - 1])
            yield literal, field, spec, conversion
            literal = ''
            at = end
        elif c == '}':
            if text[at + 1:at + 2] != '}':
                raise ValueError("Single '}' encountered in format string")
            yield literal + '}', None, None, None
            literal = ''
            at += 2
        else:
            literal += c
            at += 1
    if literal:
        yield literal, None, None, None


def _field(body):
    bracket = 0
    for at, c in enumerate(body):
        if c == '[':
            bracket = 1
        elif c == ']':
            bracket = 0
        elif bracket:
            continue
        elif c == '{':
            raise ValueError("unexpected '{' in field name")
        elif c == ':':
            return body[:at], None, body[at + 1:]
        elif c == '!':
            rest = body[at + 1:]
            if not rest:
                raise ValueError("end of string while looking for conversion specifier")
            if len(rest) > 1 and rest[1] != ':':
                raise ValueError("expected ':' after conversion specifier")
            return body[:at], rest[0], rest[2:]
    return body, None, ''


def _path(name):
    """The first part of a field's name, and what is looked up in it."""
    at = 0
    while at < len(name) and name[at] not in '.[':
        at += 1
    first = name[:at]
    if first.isdigit():
        first = int(first)
    rest = []
    while at < len(name):
        if name[at] == '.':
            end = at + 1
            while end < len(name) and name[end] not in '.[':
                end += 1
            if end == at + 1:
                raise ValueError('Empty attribute in format string')
            rest.append((True, name[at + 1:end]))
            at = end
        elif name[at] == '[':
            end = name.find(']', at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key = name[at + 1:end]
            if not key:
                raise ValueError('Empty attribute in format string')
            rest.append((False, int(key) if key.isdigit() else key))
            at = end + 1
            if at < len(name) and name[at] not in '.[':
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    return first, rest


class Formatter:
    """`str.format` with every step a method."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if field is None:
                continue
            first = _path(field)[0]
            if first == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                field = str(auto_arg_index) + field
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError('cannot switch from automatic field numbering to manual field specification')
                auto_arg_index = False
            obj, used = self.get_field(field, args, kwargs)
            used_args.add(used)
            obj = self.convert_field(obj, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(obj, spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        return _pieces(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _path(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, name in rest:
            obj = getattr(obj, name) if is_attr else obj[name]
        return obj, first
