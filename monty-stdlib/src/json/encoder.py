# Writing: plain data natively; with hooks and for complaints, a generator.

INFINITY = float('inf')


def _key(key, allow_nan):
    """The text of a key, or None if it cannot be one."""
    if isinstance(key, str):
        return key
    if isinstance(key, float):
        return _float(key, allow_nan)
    if key is True:
        return 'true'
    if key is False:
        return 'false'
    if key is None:
        return 'null'
    if isinstance(key, int):
        return int.__repr__(key)
    return None


def _float(x, allow_nan):
    if x != x:
        text = 'NaN'
    elif x == INFINITY:
        text = 'Infinity'
    elif x == -INFINITY:
        text = '-Infinity'
    else:
        return float.__repr__(x)
    if not allow_nan:
        raise ValueError('Out of range float values are not JSON compliant: ' + repr(x))
    return text


class JSONEncoder:
    """Writes JSON documents."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        chunks = self.iterencode(o, _one_shot=True)
        if not isinstance(chunks, (list, tuple)):
            chunks = list(chunks)
        return ''.join(chunks)

    def iterencode(self, o, _one_shot=False):
        indent = self.indent
        if isinstance(indent, int):
            indent = ' ' * indent
        if _one_shot:
            text = _encode(o, bool(self.skipkeys), bool(self.ensure_ascii), bool(self.allow_nan),
                           bool(self.sort_keys), indent, self.item_separator, self.key_separator)
            if text is not None:
                return (text,)
        quote = encode_basestring_ascii if self.ensure_ascii else encode_basestring
        chunks = _chunks(self, o, {} if self.check_circular else None, quote, indent, '\n')
        return (''.join(list(chunks)),) if _one_shot else chunks


def _chunks(encoder, o, markers, quote, indent, line):
    if isinstance(o, str):
        yield quote(o)
    elif o is None:
        yield 'null'
    elif o is True:
        yield 'true'
    elif o is False:
        yield 'false'
    elif isinstance(o, int):
        yield int.__repr__(o)
    elif isinstance(o, float):
        yield _float(o, encoder.allow_nan)
    elif isinstance(o, (list, tuple)):
        yield from _array(encoder, o, markers, quote, indent, line)
    elif isinstance(o, dict):
        yield from _object(encoder, o, markers, quote, indent, line)
    else:
        if markers is not None:
            _enter(markers, o)
        made = encoder.default(o)
        try:
            yield from _chunks(encoder, made, markers, quote, indent, line)
        except GeneratorExit:
            raise
        except BaseException as e:
            e.add_note(f'when serializing {type(o).__name__} object')
            raise
        if markers is not None:
            del markers[id(o)]


def _enter(markers, o):
    if id(o) in markers:
        raise ValueError('Circular reference detected')
    markers[id(o)] = o


def _simple(o, encoder, quote):
    """The text of a value without parts, or None."""
    if isinstance(o, str):
        return quote(o)
    if o is None:
        return 'null'
    if o is True:
        return 'true'
    if o is False:
        return 'false'
    if isinstance(o, int):
        return int.__repr__(o)
    if isinstance(o, float):
        return _float(o, encoder.allow_nan)
    return None


def _array(encoder, items, markers, quote, indent, line):
    if not items:
        yield '[]'
        return
    if markers is not None:
        _enter(markers, items)
    before = '['
    between = encoder.item_separator
    inner = line
    if indent is not None:
        inner = line + indent
        before = '[' + inner
        between = between + inner
    for i, value in enumerate(items):
        if i:
            before = between
        try:
            text = _simple(value, encoder, quote)
            if text is not None:
                yield before + text
            else:
                yield before
                yield from _chunks(encoder, value, markers, quote, indent, inner)
        except GeneratorExit:
            raise
        except BaseException as e:
            e.add_note(f'when serializing {type(items).__name__} item {i}')
            raise
    if indent is not None:
        yield line
    yield ']'
    if markers is not None:
        del markers[id(items)]


def _object(encoder, dct, markers, quote, indent, line):
    if not dct:
        yield '{}'
        return
    if markers is not None:
        _enter(markers, dct)
    yield '{'
    between = encoder.item_separator
    inner = line
    if indent is not None:
        inner = line + indent
        between = between + inner
    first = True
    for key, value in sorted(dct.items()) if encoder.sort_keys else dct.items():
        name = _key(key, encoder.allow_nan)
        if name is None:
            if encoder.skipkeys:
                continue
            raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')
        if not first:
            yield between
        elif indent is not None:
            yield inner
        first = False
        yield quote(name)
        yield encoder.key_separator
        try:
            text = _simple(value, encoder, quote)
            if text is not None:
                yield text
            else:
                yield from _chunks(encoder, value, markers, quote, indent, inner)
        except GeneratorExit:
            raise
        except BaseException as e:
            e.add_note(f'when serializing {type(dct).__name__} item {key!r}')
            raise
    if not first and indent is not None:
        yield line
    yield '}'
    if markers is not None:
        del markers[id(dct)]
