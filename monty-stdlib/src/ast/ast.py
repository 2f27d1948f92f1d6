# Literals as text, read without running anything.

__all__ = ['literal_eval']

_NAMES = {'None': None, 'True': True, 'False': False, '...': ...}
_CLOSING = {'(': ')', '[': ']', '{': '}'}


def literal_eval(node_or_string):
    """The value of a literal: strings, bytes, numbers, tuples, lists, dicts, sets, booleans, None and Ellipsis."""
    if not isinstance(node_or_string, str):
        raise ValueError(f'malformed node or string: {node_or_string!r}')
    text = node_or_string.lstrip(' \t')
    # What is no expression at all is a syntax error, whose place the parser knows.
    _compile(text, '<unknown>', 'eval')
    reader = _Reader(_tokens(text))
    value = reader.whole()
    if reader.at < len(reader.tokens):
        _malformed(reader.tokens[reader.at])
    return value


def _malformed(token):
    raise ValueError(f'malformed node or string: {token!r}')


def _tokens(text):
    # Brackets, signs, and literals as they are written.
    out = []
    i, n = 0, len(text)
    while i < n:
        c = text[i]
        if c in ' \t\r\n\f\\':
            i += 1
        elif c == '#':
            while i < n and text[i] != '\n':
                i += 1
        elif text[i:i + 3] == '...':
            out.append('...')
            i += 3
        elif c.isdigit() or c == '.' and text[i + 1:i + 2].isdigit():
            start = i
            hexadecimal = text[i:i + 2].lower() == '0x'
            while i < n and (text[i].isalnum() or text[i] in '._' or
                             text[i] in '+-' and text[i - 1] in 'eE' and not hexadecimal):
                i += 1
            out.append(text[start:i])
        elif c.isalpha() or c == '_' or c in '\'"':
            start = i
            while i < n and (text[i].isalnum() or text[i] == '_'):
                i += 1
            if i < n and text[i] in '\'"' and i - start <= 2:
                i = _string_end(text, i)
                if 'f' in text[start:start + 2].lower().split(text[i - 1])[0] or \
                        't' in text[start:start + 2].lower().split(text[i - 1])[0]:
                    _malformed(text[start:i])
            out.append(text[start:i])
        else:
            out.append(c)
            i += 1
    return out


def _string_end(text, i):
    quote = text[i]
    mark = quote * 3 if text[i:i + 3] == quote * 3 else quote
    i += len(mark)
    while text[i:i + len(mark)] != mark:
        i += 2 if text[i] == '\\' else 1
    return i + len(mark)


class _Reader:
    """A literal being read."""

    def __init__(self, tokens):
        self.tokens = tokens
        self.at = 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else ''

    def whole(self):
        # At the top a tuple needs no brackets.
        first = self.value()
        if self.peek() != ',':
            return first
        items = [first]
        while self.peek() == ',':
            self.at += 1
            if not self.peek():
                break
            items.append(self.value())
        return tuple(items)

    def value(self):
        left = self.single()
        if self.peek() in ('+', '-') and type(left) in (int, float):
            sign = self.peek()
            self.at += 1
            right = self.single()
            if type(right) is not complex:
                _malformed(sign)
            return left + right if sign == '+' else left - right
        return left

    def single(self):
        token = self.peek()
        self.at += 1
        if token in ('+', '-'):
            value = self.single()
            if type(value) not in (int, float, complex):
                _malformed(token)
            return value if token == '+' else -value
        if token in _NAMES:
            return _NAMES[token]
        if token in _CLOSING:
            return self.container(token)
        if token[:1].isdigit() or token[:1] == '.':
            return eval(token)
        if token and token[-1] in '\'"':
            value = eval(token)
            while self.peek()[-1:] in ('"', "'") and self.peek():
                value += eval(self.peek())
                self.at += 1
            return value
        if token == 'set' and self.tokens[self.at:self.at + 2] == ['(', ')']:
            self.at += 2
            return set()
        _malformed(token)

    def container(self, opening):
        closing = _CLOSING[opening]
        items, comma, mapping = [], False, None
        while self.peek() != closing:
            item = self.value()
            if opening == '{' and self.peek() == ':':
                self.at += 1
                if mapping is None and not items:
                    mapping = {}
                if mapping is None:
                    _malformed(':')
                mapping[item] = self.value()
            else:
                items.append(item)
            if self.peek() == ',':
                comma = True
                self.at += 1
            elif self.peek() != closing:
                _malformed(self.peek())
        self.at += 1
        if opening == '[':
            return items
        if opening == '{':
            return mapping if mapping is not None else set(items) if items else {}
        return items[0] if len(items) == 1 and not comma else tuple(items)
