# Regular expressions: flags, errors, patterns, matches. The matching itself is native.

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape',
           'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE',
           'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError']

__version__ = '2.2.1'

_END = 9223372036854775807
_FLAGS = {256: 'ASCII', 2: 'IGNORECASE', 4: 'LOCALE', 32: 'UNICODE', 8: 'MULTILINE', 16: 'DOTALL', 64: 'VERBOSE', 128: 'DEBUG'}


class RegexFlag(int):
    """Options of patterns."""

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    __rand__ = __and__

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(~int(self) & 511)

    @property
    def value(self):
        return int(self)

    _value_ = value

    @property
    def name(self):
        if not self:
            return 'NOFLAG'
        return '|'.join([_FLAGS[bit] for bit in _FLAGS if int(self) & bit]) or None

    _name_ = name

    def __iter__(self):
        for bit in _FLAGS:
            if int(self) & bit:
                yield RegexFlag(bit)

    def __contains__(self, other):
        return int(self) & int(other) == int(other)

    def __repr__(self):
        bits = int(self)
        names = ['re.' + _FLAGS[bit] for bit in _FLAGS if bits & bit]
        rest = bits & ~510
        if rest:
            names.append(hex(rest))
        return '|'.join(names) or 're.NOFLAG'

    __str__ = __repr__

    def __format__(self, spec):
        return format(repr(self), spec)

    def __hash__(self):
        return hash(int(self))


NOFLAG = RegexFlag(0)
IGNORECASE = I = RegexFlag(2)
LOCALE = L = RegexFlag(4)
MULTILINE = M = RegexFlag(8)
DOTALL = S = RegexFlag(16)
UNICODE = U = RegexFlag(32)
VERBOSE = X = RegexFlag(64)
DEBUG = RegexFlag(128)
ASCII = A = RegexFlag(256)


class PatternError(Exception):
    """Says what is wrong with a pattern, and where."""

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = f'{msg} at position {pos}'
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f'{msg} (line {self.lineno}, column {self.colno})'
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


error = PatternError
_cache = {}


def compile(pattern, flags=0):
    if isinstance(flags, RegexFlag):
        flags = int(flags)
    key = (type(pattern), pattern, flags)
    try:
        return _cache[key]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if isinstance(pattern, str):
        plain = str(pattern) if type(pattern) is not str else pattern
    elif isinstance(pattern, (bytes, bytearray)):
        plain = bytes(pattern)
    else:
        raise TypeError('first argument must be string or compiled pattern')
    made = _compile_pattern(_plain(plain), flags & ~128)
    if len(made) == 2:
        raise PatternError(made[0], pattern, made[1])
    self = object.__new__(Pattern)
    self.pattern = pattern
    self.flags = made[0] | (flags & 128)
    self.groups = made[1]
    self._names = made[2]
    self._source = _plain(plain)
    self._asked = flags & ~128
    if not flags & 128:
        if len(_cache) >= 512:
            del _cache[next(iter(_cache))]
        _cache[key] = self
    return self


def purge():
    _cache.clear()


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)



def sub(pattern, repl, string, *args, count=_missing, flags=_missing):
    count, flags = _options('sub', args, 'count', count, flags, 5)
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_missing, flags=_missing):
    count, flags = _options('subn', args, 'count', count, flags, 5)
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_missing, flags=_missing):
    maxsplit, flags = _options('split', args, 'maxsplit', maxsplit, flags, 4)
    return compile(pattern, flags).split(string, maxsplit)


def _options(name, args, first, value, flags, most):
    if args:
        if value is not _missing:
            raise TypeError(f"{name}() got multiple values for argument '{first}'")
        value = args[0]
        if len(args) > 1:
            if flags is not _missing:
                raise TypeError(f"{name}() got multiple values for argument 'flags'")
            flags = args[1]
            if len(args) > 2:
                raise TypeError(f'{name}() takes from {most - 2} to {most} positional arguments but {most - 2 + len(args)} were given')
    return (0 if value is _missing else value), (0 if flags is _missing else flags)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


_SPECIAL = {ord(c): '\\' + c for c in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, 'latin1').translate(_SPECIAL).encode('latin1')


def _match(pattern, string, pos, endpos, found):
    self = object.__new__(Match)
    self.re = pattern
    self.string = string
    self.pos = pos
    self.endpos = endpos
    self._spans = found
    self.lastindex = found[-1]
    return self


class Pattern:
    """A compiled regular expression."""

    __slots__ = ('pattern', 'flags', 'groups', '_names', '_source', '_asked')

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Pattern' instances")

    @property
    def groupindex(self):
        return mappingproxy(self._names)

    def _once(self, string, pos, endpos, aim):
        if pos == 0 and endpos == _END:
            found = _run(self._source, self._asked, string, 0, None, aim)
            return None if found is None else _match(self, string, 0, len(string), found)
        start, end, pos, endpos = _bounds(string, pos, endpos)
        found = _run(self._source, self._asked, string, start, end, aim)
        return None if found is None else _match(self, string, pos, endpos, found)

    def match(self, string, pos=0, endpos=9223372036854775807):
        return self._once(string, pos, endpos, 0)

    def fullmatch(self, string, pos=0, endpos=9223372036854775807):
        return self._once(string, pos, endpos, 1)

    def search(self, string, pos=0, endpos=9223372036854775807):
        return self._once(string, pos, endpos, 2)

    def findall(self, string, pos=0, endpos=9223372036854775807):
        start, end, pos, endpos = _bounds(string, pos, endpos)
        return _findall(self._source, self._asked, string, start, end)

    def finditer(self, string, pos=0, endpos=9223372036854775807):
        start, end, pos, endpos = _bounds(string, pos, endpos)
        if start <= end:
            # Says at once what is wrong with the subject.
            _run(self._source, self._asked, string, end, end, 0)
        return self._matches(string, start, end, pos, endpos)

    def _matches(self, string, start, end, pos, endpos):
        # Matches are looked for in portions that grow.
        limit = 1
        barred = False
        while True:
            found = _spans(self._source, self._asked, string, start, end, barred, limit)
            for spans in found:
                yield _match(self, string, pos, endpos, spans)
            if len(found) < limit:
                return
            start = spans[1]
            barred = spans[0] == start
            if limit < 256:
                limit = limit * 2

    def split(self, string, maxsplit=0):
        if maxsplit < 0:
            return [string]
        return _split(self._source, self._asked, string, maxsplit)

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        if callable(repl):
            return self._subn_call(repl, string, count)
        parts = _parts(self, repl)
        if count < 0:
            return (string, 0)
        made = _subn(self._source, self._asked, parts, string, count)
        if made[1] and isinstance(repl, str) is not isinstance(string, str):
            want, given = ('str', type(repl)) if isinstance(string, str) else ('a bytes-like object', type(repl))
            at = 0 if _run(self._source, self._asked, string, 0, None, 2)[0] == 0 else 1
            if want == 'str':
                raise TypeError(f'sequence item {at}: expected str instance, {given.__name__} found')
            raise TypeError(f'sequence item {at}: expected a bytes-like object, {given.__name__} found')
        return made

    def _subn_call(self, repl, string, count):
        _run(self._source, self._asked, string, 0, 0, 0)
        empty = '' if isinstance(string, str) else b''
        pieces = []
        made = 0
        last = 0
        size = len(string)
        if count < 0:
            return (string, 0)
        for m in self._matches(string, 0, _bounds(string, 0, _END)[1], 0, size):
            spans = m._spans
            pieces.append(_group(string, (last, spans[0]), 0, empty))
            piece = repl(m)
            if piece is not None:
                if isinstance(piece, str) is not isinstance(string, str) or not isinstance(piece, (str, bytes, bytearray)):
                    want = 'str instance' if isinstance(string, str) else 'a bytes-like object'
                    at = len([p for p in pieces if p])
                    raise TypeError(f'sequence item {at}: expected {want}, {type(piece).__name__} found')
                pieces.append(piece)
            last = spans[1]
            made += 1
            if made == count:
                break
        if not made:
            return (_group(string, (0, _bounds(string, 0, _END)[1]), 0, empty), 0)
        pieces.append(_group(string, (last, _bounds(string, 0, _END)[1]), 0, empty))
        return (empty.join(pieces), made)

    def scanner(self, string, pos=0, endpos=9223372036854775807):
        return _Scanner(self, string, pos, endpos)

    def __repr__(self):
        flags = self.flags
        if isinstance(self.pattern, str) and not flags & 0x104:
            flags = flags & ~32
        shown = repr(self.pattern)[:200]
        names = ['re.' + _FLAGS[bit] for bit in sorted(_FLAGS) if flags & bit]
        return f"re.compile({shown}, {'|'.join(names)})" if names else f're.compile({shown})'

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return (self is other or self.flags == other.flags and type(self._source) is type(other._source)
                and self._source == other._source)

    def __hash__(self):
        return hash((self._source, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return compile, (self.pattern, self.flags)

    def __class_getitem__(cls, item):
        return generic_alias(cls, item)


class _Scanner:
    def __init__(self, pattern, string, pos, endpos):
        self.pattern = pattern
        self._string = string
        self._start, self._end, self._pos, self._endpos = _bounds(string, pos, endpos)
        self._barred = False

    def _next(self, whole):
        if self._start is None:
            return None
        if whole:
            found = _run(self.pattern._source, self.pattern._asked, self._string, self._start, self._end, 0)
            found = [] if found is None else [found]
        else:
            found = _spans(self.pattern._source, self.pattern._asked, self._string, self._start, self._end, self._barred, 1)
        if not found:
            self._start = None
            return None
        spans = found[0]
        self._start = spans[1]
        self._barred = spans[0] == spans[1]
        return _match(self.pattern, self._string, self._pos, self._endpos, spans)

    def match(self):
        return self._next(True)

    def search(self):
        return self._next(False)


def _parts(pattern, repl):
    """A template as texts and numbers of groups."""
    if isinstance(repl, str):
        if '\\' not in repl:
            return [_plain(repl)]
    elif isinstance(repl, (bytes, bytearray)):
        if b'\\' not in repl:
            return [_plain(repl)]
    else:
        raise TypeError('decoding to str: need a bytes-like object, ' + type(repl).__name__ + ' found')
    parts = _template(repl, pattern.groups, pattern._names)
    if isinstance(parts, tuple):
        if len(parts) == 1:
            raise IndexError(parts[0])
        raise PatternError(parts[0], repl, parts[1])
    return parts


class Match:
    """What a pattern found."""

    __slots__ = ('re', 'string', 'pos', 'endpos', 'lastindex', '_spans')

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Match' instances")

    def _index(self, group):
        if isinstance(group, int):
            if 0 <= group <= self.re.groups:
                return int(group)
        elif isinstance(group, (str, bytes)):
            found = self.re._names.get(group)
            if found is not None:
                return found
        elif hasattr(type(group), '__index__'):
            return self._index(group.__index__())
        raise IndexError('no such group')

    def group(self, *groups):
        if not groups:
            return _group(self.string, self._spans, 0, None)
        if len(groups) == 1:
            return _group(self.string, self._spans, self._index(groups[0]), None)
        return tuple([_group(self.string, self._spans, self._index(g), None) for g in groups])

    def __getitem__(self, group, /):
        return _group(self.string, self._spans, self._index(group), None)

    def groups(self, default=None):
        return _groups(self.string, self._spans, default)

    def groupdict(self, default=None):
        return {name: _group(self.string, self._spans, at, default) for name, at in self.re._names.items()}

    def start(self, group=0, /):
        return _position(self.string, self._spans[self._index(group) * 2])

    def end(self, group=0, /):
        return _position(self.string, self._spans[self._index(group) * 2 + 1])

    def span(self, group=0, /):
        at = self._index(group) * 2
        return (_position(self.string, self._spans[at]), _position(self.string, self._spans[at + 1]))

    @property
    def regs(self):
        return tuple([self.span(at) for at in range(self.re.groups + 1)])

    @property
    def lastgroup(self):
        for name, at in self.re._names.items():
            if at == self.lastindex:
                return name
        return None

    def expand(self, template):
        empty = '' if isinstance(self.string, str) else b''
        out = []
        for part in _parts(self.re, template):
            out.append(_group(self.string, self._spans, part, empty) if isinstance(part, int) else part)
        return empty.join(out)

    def __repr__(self):
        return f'<re.Match object; span={self.span()!r}, match={self.group()!r}>'

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __class_getitem__(cls, item):
        return generic_alias(cls, item)
