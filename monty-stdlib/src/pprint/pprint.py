# Data, printed so that it can be read.

import sys

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _safe_key:
    """Orders what has no order of its own."""
    __slots__ = ('obj',)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _safe_tuple(pair):
    return _safe_key(pair[0]), _safe_key(pair[1])


def _repr_is(cls, *kinds):
    own = cls.__repr__
    for kind in kinds:
        if own is kind.__repr__:
            return kind
    return None


class PrettyPrinter:
    """Prints data within a width."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write(self.pformat(object) + '\n')

    def pformat(self, object):
        out = []
        self._format(object, out, 0, 0, {}, 0)
        return ''.join(out)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        text, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, dict(context), self._depth, level)
        return text

    def _format(self, object, out, indent, allowance, context, level):
        if id(object) in context:
            out.append(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            printer = self._printer_of(object)
            if printer is not None:
                context[id(object)] = 1
                printer(object, out, indent, allowance, context, level + 1)
                del context[id(object)]
                return
        out.append(text)

    def _printer_of(self, object):
        cls = type(object)
        own = cls.__repr__
        for kind, name in ((dict, '_print_dict'), (list, '_print_list'), (tuple, '_print_tuple'), (set, '_print_set'),
                           (frozenset, '_print_set'), (str, '_print_str'), (bytes, '_print_bytes'),
                           (bytearray, '_print_bytearray')):
            if own is kind.__repr__:
                return getattr(self, name)
        collections = _modules().get('collections')
        if collections is not None:
            for kind, name in ((collections.OrderedDict, '_print_ordered'), (collections.defaultdict, '_print_default'),
                               (collections.Counter, '_print_counter'), (collections.ChainMap, '_print_chain'),
                               (collections.deque, '_print_deque'), (collections.UserDict, '_print_user'),
                               (collections.UserList, '_print_user'), (collections.UserString, '_print_user')):
                if own is kind.__repr__:
                    return getattr(self, name)
        if cls.__name__ == 'mappingproxy' and cls.__module__ == 'builtins':
            return self._print_proxy
        if cls.__name__ == 'SimpleNamespace' or own is getattr(_modules().get('types'), 'SimpleNamespace', object).__repr__:
            return self._print_namespace
        if '__dataclass_fields__' in cls.__dict__ and cls.__dict__['__dataclass_params__'].repr and \
                hasattr(own, '__wrapped__') and '_repr_of' in own.__wrapped__.__qualname__:
            return self._print_dataclass
        return None

    def _print_dataclass(self, object, out, indent, allowance, context, level):
        name = object.__class__.__name__
        indent += len(name) + 1
        items = [(f.name, getattr(object, f.name)) for f in object.__dataclass_fields__.values()
                 if f.repr and f._field_type.name == '_FIELD']
        out.append(name + '(')
        self._format_named(items, out, indent, allowance, context, level)
        out.append(')')

    def _print_namespace(self, object, out, indent, allowance, context, level):
        name = 'namespace' if object.__class__.__name__ == 'SimpleNamespace' else object.__class__.__name__
        indent += len(name) + 1
        out.append(name + '(')
        self._format_named(list(object.__dict__.items()), out, indent, allowance, context, level)
        out.append(')')

    def _format_named(self, items, out, indent, allowance, context, level):
        delimiter = ',\n' + ' ' * indent
        last = len(items) - 1
        for i, (key, value) in enumerate(items):
            out.append(key)
            out.append('=')
            if id(value) in context:
                out.append('...')
            else:
                self._format(value, out, indent + len(key) + 1, allowance if i == last else 1, context, level)
            if i != last:
                out.append(delimiter)

    def _print_dict(self, object, out, indent, allowance, context, level):
        out.append('{')
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * ' ')
        if len(object):
            items = sorted(object.items(), key=_safe_tuple) if self._sort_dicts else object.items()
            self._format_dict_items(items, out, indent, allowance + 1, context, level)
        out.append('}')

    def _print_ordered(self, object, out, indent, allowance, context, level):
        if not len(object):
            out.append(repr(object))
            return
        cls = object.__class__
        out.append(cls.__name__ + '(')
        self._format_items_pairs(list(object.items()), out, indent + len(cls.__name__) + 1, allowance + 1, context, level)
        out.append(')')

    def _format_items_pairs(self, items, out, indent, allowance, context, level):
        self._print_dict_like(dict(items), out, indent, allowance, context, level)

    def _print_dict_like(self, object, out, indent, allowance, context, level):
        out.append('{')
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * ' ')
        self._format_dict_items(object.items(), out, indent, allowance + 1, context, level)
        out.append('}')

    def _print_default(self, object, out, indent, allowance, context, level):
        if not len(object):
            out.append(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        cls = object.__class__
        indent += len(cls.__name__) + 1
        out.append(f"{cls.__name__}({factory},\n{' ' * indent}")
        self._print_dict(object, out, indent, allowance + 1, context, level)
        out.append(')')

    def _print_counter(self, object, out, indent, allowance, context, level):
        if not len(object):
            out.append(repr(object))
            return
        cls = object.__class__
        out.append(cls.__name__ + '({')
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * ' ')
        self._format_dict_items(object.most_common(), out, indent + len(cls.__name__) + 1, allowance + 2, context, level)
        out.append('})')

    def _print_chain(self, object, out, indent, allowance, context, level):
        if not len(object.maps):
            out.append(repr(object))
            return
        cls = object.__class__
        out.append(cls.__name__ + '(')
        indent += len(cls.__name__) + 1
        for i, mapping in enumerate(object.maps):
            if i == len(object.maps) - 1:
                self._format(mapping, out, indent, allowance + 1, context, level)
                out.append(')')
            else:
                self._format(mapping, out, indent, 1, context, level)
                out.append(',\n' + ' ' * indent)

    def _print_deque(self, object, out, indent, allowance, context, level):
        if not len(object):
            out.append(repr(object))
            return
        cls = object.__class__
        out.append(cls.__name__ + '(')
        indent += len(cls.__name__) + 1
        out.append('[')
        if object.maxlen is None:
            self._format_items(object, out, indent, allowance + 2, context, level)
            out.append('])')
        else:
            self._format_items(object, out, indent, 2, context, level)
            limit = self._repr(object.maxlen, context, level)
            out.append(f"],\n{' ' * indent}maxlen={limit})")

    def _print_user(self, object, out, indent, allowance, context, level):
        self._format(object.data, out, indent, allowance, context, level - 1)

    def _print_proxy(self, object, out, indent, allowance, context, level):
        out.append('mappingproxy(')
        self._format(object.copy(), out, indent + 13, allowance + 1, context, level)
        out.append(')')

    def _print_list(self, object, out, indent, allowance, context, level):
        out.append('[')
        self._format_items(object, out, indent, allowance + 1, context, level)
        out.append(']')

    def _print_tuple(self, object, out, indent, allowance, context, level):
        out.append('(')
        endchar = ',)' if len(object) == 1 else ')'
        self._format_items(object, out, indent, allowance + len(endchar), context, level)
        out.append(endchar)

    def _print_set(self, object, out, indent, allowance, context, level):
        if not len(object):
            out.append(repr(object))
            return
        cls = object.__class__
        if cls is set:
            out.append('{')
            endchar = '}'
        else:
            out.append(cls.__name__ + '({')
            endchar = '})'
            indent += len(cls.__name__) + 1
        self._format_items(sorted(object, key=_safe_key), out, indent, allowance + len(endchar), context, level)
        out.append(endchar)

    def _print_str(self, object, out, indent, allowance, context, level):
        if not len(object):
            out.append(repr(object))
            return
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        max_width1 = max_width = self._width - indent
        rep = ''
        for i, line in enumerate(lines):
            rep = repr(line)
            if i == len(lines) - 1:
                max_width1 -= allowance
            if len(rep) <= max_width1:
                chunks.append(rep)
                continue
            parts = _words(line)
            max_width2 = max_width
            current = ''
            for j, part in enumerate(parts):
                candidate = current + part
                if j == len(parts) - 1 and i == len(lines) - 1:
                    max_width2 -= allowance
                if len(repr(candidate)) > max_width2:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(rep)
            return
        if level == 1:
            out.append('(')
        out.append(('\n' + ' ' * indent).join(chunks))
        if level == 1:
            out.append(')')

    def _print_bytes(self, object, out, indent, allowance, context, level):
        if len(object) <= 4:
            out.append(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            out.append('(')
        delimiter = ''
        for rep in _wrapped_bytes(object, self._width - indent, allowance):
            out.append(delimiter)
            out.append(rep)
            if not delimiter:
                delimiter = '\n' + ' ' * indent
        if parens:
            out.append(')')

    def _print_bytearray(self, object, out, indent, allowance, context, level):
        out.append('bytearray(')
        self._print_bytes(bytes(object), out, indent + 10, allowance + 1, context, level + 1)
        out.append(')')

    def _format_dict_items(self, items, out, indent, allowance, context, level):
        items = list(items)
        indent += self._indent_per_level
        delimiter = ',\n' + ' ' * indent
        last = len(items) - 1
        for i, (key, value) in enumerate(items):
            rep = self._repr(key, context, level)
            out.append(rep)
            out.append(': ')
            self._format(value, out, indent + len(rep) + 2, allowance if i == last else 1, context, level)
            if i != last:
                out.append(delimiter)

    def _format_items(self, items, out, indent, allowance, context, level):
        items = list(items)
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * ' ')
        newline = ',\n' + ' ' * indent
        delimiter = ''
        width = max_width = self._width - indent + 1
        last = len(items) - 1
        for i, item in enumerate(items):
            if i == last:
                max_width -= allowance
                width -= allowance
            if self._compact:
                rep = self._repr(item, context, level)
                w = len(rep) + 2
                if width < w:
                    width = max_width
                    if delimiter:
                        delimiter = newline
                if width >= w:
                    width -= w
                    out.append(delimiter)
                    delimiter = ', '
                    out.append(rep)
                    continue
            out.append(delimiter)
            delimiter = newline
            self._format(item, out, indent, allowance if i == last else 1, context, level)

    def _safe_repr(self, object, context, maxlevels, level):
        cls = type(object)
        if cls in (str, bytes, bytearray, float, complex, bool, type(None)):
            return repr(object), True, False
        own = cls.__repr__
        if issubclass(cls, int) and own is int.__repr__:
            return f'{object:_d}' if self._underscore_numbers else repr(object), True, False
        if issubclass(cls, dict) and own is dict.__repr__:
            return self._safe_dict(object, context, maxlevels, level)
        if issubclass(cls, list) and own is list.__repr__ or issubclass(cls, tuple) and own is tuple.__repr__:
            return self._safe_items(object, context, maxlevels, level)
        text = repr(object)
        return text, bool(text) and not text.startswith('<'), False

    def _safe_dict(self, object, context, maxlevels, level):
        if not object:
            return '{}', True, False
        me = id(object)
        if maxlevels and level >= maxlevels:
            return '{...}', False, me in context
        if me in context:
            return _recursion(object), False, True
        context[me] = 1
        readable, recursive = True, False
        parts = []
        items = sorted(object.items(), key=_safe_tuple) if self._sort_dicts else object.items()
        for k, v in items:
            krepr, kreadable, krecur = self.format(k, context, maxlevels, level + 1)
            vrepr, vreadable, vrecur = self.format(v, context, maxlevels, level + 1)
            parts.append(f'{krepr}: {vrepr}')
            readable = readable and kreadable and vreadable
            recursive = recursive or krecur or vrecur
        del context[me]
        return '{' + ', '.join(parts) + '}', readable, recursive

    def _safe_items(self, object, context, maxlevels, level):
        if issubclass(type(object), list):
            if not object:
                return '[]', True, False
            shape = '[%s]'
        elif len(object) == 1:
            shape = '(%s,)'
        else:
            if not object:
                return '()', True, False
            shape = '(%s)'
        me = id(object)
        if maxlevels and level >= maxlevels:
            return shape % '...', False, me in context
        if me in context:
            return _recursion(object), False, True
        context[me] = 1
        readable, recursive = True, False
        parts = []
        for item in object:
            text, item_readable, item_recursive = self.format(item, context, maxlevels, level + 1)
            parts.append(text)
            readable = readable and item_readable
            recursive = recursive or item_recursive
        del context[me]
        return shape % ', '.join(parts), readable, recursive


def _words(line):
    # Words with the white space behind them.
    parts = []
    start = 0
    n = len(line)
    while start < n:
        end = start
        while end < n and not line[end].isspace():
            end += 1
        while end < n and line[end].isspace():
            end += 1
        parts.append(line[start:end])
        start = end
    return parts


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


def _wrapped_bytes(object, width, allowance):
    current = b''
    last = len(object) // 4 * 4
    for i in range(0, len(object), 4):
        part = object[i:i + 4]
        candidate = current + part
        if i == last:
            width -= allowance
        if len(repr(candidate)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current = candidate
    if current:
        yield repr(current)
