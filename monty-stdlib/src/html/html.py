# Text in HTML: escaping, and the characters that references stand for.

__all__ = ['escape', 'unescape']

import re


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;').replace("'", '&#x27;')
    return s


# What a number means that a browser of old would have shown in another code page.
_REPLACED = {0x00: '\ufffd', 0x0d: '\r'}
_REPLACED.update({0x80 + at: c for at, c in enumerate(
    '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f'
    '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178')})


def _is_invalid(code):
    return (0x1 <= code <= 0x8 or 0xe <= code <= 0x1f or 0x7f <= code <= 0x9f or 0xfdd0 <= code <= 0xfdef
            or code == 0xb or code & 0xfffe == 0xfffe)


def _replace(m):
    text = m.group(1)
    if text[0] == '#':
        digits = text[2:] if text[1] in 'xX' else text[1:]
        code = int(digits.rstrip(';'), 16 if text[1] in 'xX' else 10)
        if code in _REPLACED:
            return _REPLACED[code]
        if 0xd800 <= code <= 0xdfff or code > 0x10ffff:
            return '\ufffd'
        if _is_invalid(code):
            return ''
        return chr(code)
    from html.entities import html5
    if text in html5:
        return html5[text]
    for end in range(len(text) - 1, 1, -1):
        if text[:end] in html5:
            return html5[text[:end]] + text[end:]
    return '&' + text


_reference = re.compile(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)')


def unescape(s):
    if '&' not in s:
        return s
    return _reference.sub(_replace, s)
