# Reading: plain data is made natively; with hooks, a list of events is replayed here.

__all__ = ['JSONDecoder', 'JSONDecodeError']

NaN = float('nan')
PosInf = float('inf')
NegInf = float('-inf')

_CONSTANTS = {'-Infinity': NegInf, 'Infinity': PosInf, 'NaN': NaN}


class JSONDecodeError(ValueError):
    """Says what is wrong with a document, and where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, f'{msg}: line {lineno} column {colno} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def scanstring(s, end, strict=True, /):
    found = _scanstring(s, end, bool(strict))
    if len(found) == 3:
        raise JSONDecodeError(found[0], s, found[1])
    return found


class JSONDecoder:
    """Reads JSON documents."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.parse_string = scanstring
        self.memo = {}

    def decode(self, s):
        start = 0
        size = len(s)
        while start < size and s[start] in ' \t\n\r':
            start += 1
        obj, end = self.raw_decode(s, start)
        while end < size and s[end] in ' \t\n\r':
            end += 1
        if end != size:
            raise JSONDecodeError('Extra data', s, end)
        return obj

    def raw_decode(self, s, idx=0):
        try:
            return self.scan_once(s, idx)
        except StopIteration as stop:
            raise JSONDecodeError('Expecting value', s, stop.value) from None

    def scan_once(self, string, idx):
        if idx < 0:
            raise ValueError('idx cannot be negative')
        if idx > len(string):
            raise StopIteration(idx)
        if (self.object_hook is None and self.object_pairs_hook is None and self.parse_float is float
                and self.parse_int is int and self.parse_constant == _CONSTANTS.__getitem__):
            found = _tree(string, idx, bool(self.strict))
            if len(found) == 3:
                raise JSONDecodeError(found[0], string, found[1])
            return found
        found = _events(string, idx, bool(self.strict))
        value = self._replay(found[0])
        if len(found) == 3:
            raise JSONDecodeError(found[1], string, found[2])
        return value, found[1]

    def _replay(self, events):
        parse_int, parse_float, parse_constant = self.parse_int, self.parse_float, self.parse_constant
        object_hook, pairs_hook = self.object_hook, self.object_pairs_hook
        stack = []
        items = []
        is_object = False
        for at in range(0, len(events), 2):
            what = events[at]
            value = events[at + 1]
            if what == 'open':
                stack.append((items, is_object))
                items = []
                is_object = value
                continue
            if what == 'int':
                value = parse_int(value)
            elif what == 'float':
                value = parse_float(value)
            elif what == 'constant':
                value = parse_constant(value)
            elif what == 'close':
                value = items
                if is_object:
                    if pairs_hook is not None:
                        value = pairs_hook(list(zip(items[::2], items[1::2])))
                    else:
                        value = dict(zip(items[::2], items[1::2]))
                        if object_hook is not None:
                            value = object_hook(value)
                items, is_object = stack.pop()
            items.append(value)
        # A document that breaks off leaves containers open, and nothing to give.
        return items[0] if items and not stack else None
