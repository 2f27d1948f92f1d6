"""Encoding and decoding with every codec of the language and every way to treat errors."""


def case(what, value, *args):
    if what == 'error':
        try:
            value.encode(*args) if type(value) is str else value.decode(*args)
        except UnicodeError as error:
            return type(error).__name__, error.encoding, error.start, error.end, error.reason, error.object
        return None
    return getattr(value, what)(*args)


# rows
ENCODINGS = ['utf-8', 'utf8', 'UTF-8', 'U8', 'utf_8_sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'utf-7', 'latin-1', 'iso-8859-1', 'L1', 'ascii', 'us-ascii', '646', 'cp1252', 'windows-1252', 'cp1250', 'cp1251', 'cp1253', 'cp1254', 'cp1255', 'cp1256', 'cp1257', 'cp1258',
             'cp437', 'cp850', 'cp866', 'koi8-r', 'koi8_u', 'mac-roman', 'iso8859-2', 'iso8859-5', 'iso8859-7', 'iso8859-15', 'iso-8859-16', 'cp037', 'cp500', 'raw_unicode_escape', 'unicode_escape', 'charmap', 'tis-620', 'cp874', 'hp-roman8', 'ptcp154', 'cp1140', 'mac_cyrillic', 'iso8859-9', 'cp852', 'cp1125', 'kz1048', 'iso8859-11']
ERRORS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass', 'nonsense']
PIECES = ['a', 'Z', ' ', '~', '+', '-', '\\', '\x00', '\x7f', '\x80', '\x85', '\xa0', 'é', 'ÿ', 'Ā', 'ż', 'Ж', 'ש', 'ع', 'π', '€', '—', '日', '\ufffd', '\ufeff', '\ufffe', '\ud800', '\udc80', '\udcff', '\udfff', '\ud83d', '\ude00', '😀', '\U0010ffff', '\U00010000', '\n', '\t', '™', '│', 'fi']
BYTES = [b'a', b'Z', b'+', b'-', b'+AGE-', b'+ZeVnLIqe-', b'+-', b'\\', b'\\x41', b'\\u00e9', b'\\N{DASH}', b'\\777', b'\\', b'\x00', b'\x7f', b'\x80', b'\x81', b'\x8d', b'\xa0', b'\xbf', b'\xc0', b'\xc3', b'\xc3\xa9', b'\xe2\x82\xac', b'\xe2\x82', b'\xe2', b'\xed\xa0\x80', b'\xed\xb2\x80', b'\xf0\x9f\x98\x80', b'\xf0\x9f', b'\xf0\x9f\x98', b'\xf4\x90\x80\x80', b'\xf5', b'\xfe', b'\xff',
         b'\xff\xfe', b'\xfe\xff', b'\xef\xbb\xbf', b'\x00\x00', b'\x00\xd8', b'\xd8\x00', b'\x3d\xd8\x00\xde', b'\x00\x00\xfe\xff', b'\xff\xfe\x00\x00', b'\x00\x01\xf6\x00', b'\x00\x00\x11\x00', b'\xe0\x80', b'\xdc\x80']


def rows(chance):
    for _ in range(1500):
        text = ''.join(chance.choice(PIECES) for _ in range(chance.choice([1, 1, 2, 3, 5])))
        what = chance.choice(['encode', 'encode', 'error'])
        yield what, text, chance.choice(ENCODINGS), *chance.choice([(), (chance.choice(ERRORS),), (chance.choice(ERRORS),)])
    for _ in range(2100):
        data = b''.join(chance.choice(BYTES) for _ in range(chance.choice([1, 1, 2, 3, 5])))
        what = chance.choice(['decode', 'decode', 'error'])
        name = chance.choice(ENCODINGS) if chance.random() < 0.5 else chance.choice(['utf-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-be', 'utf-8-sig', 'utf-7', 'unicode_escape', 'raw_unicode_escape'])
        yield what, data if chance.random() < 0.9 else bytearray(data), name, *chance.choice([(), (chance.choice(ERRORS),), (chance.choice(ERRORS),)])
    whole = bytes(range(256))
    for name in ENCODINGS[12:]:
        if 'escape' not in name:
            for errors in ('strict', 'replace', 'surrogateescape'):
                yield 'decode', whole, name, errors
                yield 'decode', whole[32:127], name, errors
            yield 'encode', ''.join(map(chr, list(range(0, 0x180)) + list(range(0x2010, 0x2030)))), name, 'ignore'
    for name in ('hex', 'base64', 'rot13', 'nonsense', '', 'utf-9', 'utf 8', 'latin1\x00', 'é', 'UTF_16-Le', 'iso 8859 1', 'utf--8'):
        yield 'encode', 'abc', name
        yield 'decode', b'abc', name
        yield 'encode', '', name
        yield 'decode', b'', name
