"""All methods of str on random text."""


def case(name, text, *args):
    if name == 'len':
        return len(text), text[::-1], hash(text), text == args[0], text < args[0], text in args[0], args[0] in text, text + args[0]
    if name == 'maketrans':
        return text.translate(str.maketrans(*args))
    if name == 'tests':
        return [getattr(text, f'is{test}')() for test in ('alnum', 'alpha', 'ascii', 'decimal', 'digit', 'identifier', 'lower', 'numeric', 'printable', 'space', 'title', 'upper')]
    if name == 'cases':
        return text.lower(), text.upper(), text.title(), text.capitalize(), text.swapcase(), text.casefold()
    if name == 'repr':
        return repr(text), ascii(text), str(text), list(text)
    return getattr(text, name)(*args)


# rows
PIECES = ['a', 'b', 'ab', 'A', 'B', ' ', '  ', '\t', '\n', '\r\n', '\r', '\x0b', '\x0c', '\x1c', '\x1d', '\x85', '\u2028', '\u2029', '\xa0', '\u3000', '\x00', '0', '1', '9', '+', '-', '_', '.', '\\', "'", '"',
          'é', 'É', 'ß', 'ẞ', 'ŉ', 'ǆ', 'ǅ', 'Ǆ', 'İ', 'ı', 'ſ', 'µ', 'Σ', 'σ', 'ς', 'ΑΣ', 'ﬁ', 'ﬃ', '\u0345', '\u0301', 'ͅα', 'ᾳ', 'ᾼ', 'ὖ', '²', '¼', '٣', '५', '一', '日', 'Ⅷ', 'ⅷ', 'ⓐ', 'Ⓐ', '𝔘', '😀', '🇩🇪',
          '\U00010400', '\U00010428', '\ud800', '\udfff', '\ufeff', '\u200b', '\u00ad', '\U000e0001', '\U0010ffff', 'ა', 'Ა', 'ꭰ', 'Ꭰ', 'ʼn', 'K', 'Å', 'foo', 'Foo Bar', "it's", 'x1y', '\u0660\u0661', '\u1e9e', 'ﬀ', '\u03f4', '\u1c80']


def text(chance, most=6):
    return ''.join(chance.choice(PIECES) for _ in range(chance.randrange(most + 1)))


def part(chance, whole):
    if whole and chance.random() < 0.7:
        at = chance.randrange(len(whole))
        return whole[at:at + chance.choice([0, 1, 1, 2, 3])]
    return text(chance, 2)


def bound(chance):
    return chance.choice([None, 0, 1, 2, 3, -1, -2, -5, 10, 10**20, -10**20, True])


def rows(chance):
    for name in ('find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'):
        for _ in range(220):
            whole = text(chance, 8)
            yield name, whole, part(chance, whole), *[bound(chance) for _ in range(chance.choice([0, 0, 1, 2]))]
    for name in ('split', 'rsplit'):
        for _ in range(260):
            whole = text(chance, 9)
            sep = chance.choice([None, None, part(chance, whole)])
            yield name, whole, *[(), (sep,), (sep, chance.choice([-1, 0, 1, 2, 3, True]))][chance.randrange(3)]
    for name in ('partition', 'rpartition', 'removeprefix', 'removesuffix', 'strip', 'lstrip', 'rstrip'):
        for _ in range(130):
            whole = text(chance, 7)
            yield name, whole, *([] if 'strip' in name and chance.random() < 0.4 else [part(chance, whole)])
    for _ in range(350):
        yield 'cases', text(chance, 5)
        yield 'tests', text(chance, 2)
        yield 'repr', text(chance, 5)
        yield 'splitlines', text(chance, 8), *chance.choice([(), (True,), (False,), (1,)])
    for piece in PIECES:
        for name in ('cases', 'tests', 'repr'):
            yield name, piece
            yield name, 'a' + piece
            yield name, piece + 'a'
    for _ in range(350):
        whole = text(chance, 6)
        yield 'replace', whole, part(chance, whole), text(chance, 2), *[[], [chance.choice([-1, 0, 1, 2, 5])]][chance.randrange(2)]
        yield chance.choice(['center', 'ljust', 'rjust']), text(chance, 3), chance.choice([-1, 0, 1, 3, 4, 5, 6, 7, 8, 15]), *chance.choice([(), ('*',), ('é',), ('😀',), ('\ud800',), ('',), ('ab',)])
        yield 'len', text(chance, 4), text(chance, 2)
    for _ in range(150):
        yield 'zfill', text(chance, 2), chance.choice([-1, 0, 1, 3, 5, 9])
        yield 'expandtabs', ''.join(chance.choice(['\t', 'a', 'bc', '\n', '\r', 'é', '😀', ' ']) for _ in range(6)), *chance.choice([(), (0,), (1,), (4,), (-3,), (8,)])
        yield 'join', text(chance, 2), [text(chance, 2) for _ in range(chance.randrange(4))]
        keys = [chance.choice(PIECES)[:1] for _ in range(3)]
        table = {ord(key): chance.choice([None, 'x', 120, 0x1F600, '', 'long', 0xD800]) for key in keys}
        yield 'translate', ''.join(keys) + text(chance, 3), table
        yield 'maketrans', ''.join(keys), ''.join(keys), 'xyz'[:len(keys)], *chance.choice([(), (keys[0],)])
    odd = [None, 1, 1.5, b'a', ['a'], ('a',), (1,), (), ('b', 'a'), 'a', '', True, 10**20]
    for name in ('find', 'count', 'index', 'startswith', 'endswith', 'split', 'rsplit', 'partition', 'rpartition', 'strip', 'lstrip', 'replace', 'join', 'center', 'zfill', 'ljust', 'removeprefix', 'removesuffix',
                 'expandtabs', 'splitlines', 'encode', 'translate', 'lower', 'isalpha', 'format', 'format_map', 'casefold', 'title', '__add__', '__mul__', '__contains__', '__getitem__', '__mod__', '__eq__', '__lt__'):
        for value in odd:
            if name in ('center', 'zfill', 'ljust', '__mul__') and value == 10**20:
                continue
            yield name, 'banana', value
        for _ in range(12):
            yield name, chance.choice(['banana', '', 'é a b']), *[chance.choice(odd[:-1]) for _ in range(chance.choice([0, 2, 2, 3, 4]))]
