"""All methods of bytes, bytearray and memoryview on random bytes."""


def case(name, data, *args):
    if name == 'bytes':
        return bytes(*args)
    if name == 'bytearray':
        return bytearray(*args)
    if name == 'fromhex':
        return bytes.fromhex(*args), bytearray.fromhex(*args)
    if name == 'maketrans':
        return data.translate(bytes.maketrans(*args))
    if name == 'len':
        return len(data), list(data), data == args[0], data < args[0], args[0] in data, data + args[0], data * 2, data[::-1], repr(data), str(data)
    if name == 'tests':
        return [getattr(data, f'is{test}')() for test in ('alnum', 'alpha', 'ascii', 'digit', 'lower', 'space', 'title', 'upper')]
    if name == 'cases':
        return data.lower(), data.upper(), data.title(), data.capitalize(), data.swapcase()
    if name == 'view':
        view = memoryview(data)
        form, shape, at = args
        view = view.cast(form) if shape is None else view.cast(form, shape)
        return view.format, view.itemsize, view.nbytes, view.shape, view.strides, view.ndim, view.tolist(), view.tobytes(), view[at].tolist() if type(at) is slice else view[at], view == view[:], view.c_contiguous
    if name == 'store':
        form, at, value = args
        view = memoryview(data).cast(form)
        view[at] = value
        return data
    if name == 'steps':
        out = bytearray(data)
        for step, *values in args:
            try:
                answer = getattr(out, step)(*values)
            except Exception as error:
                answer = type(error).__name__, str(error)
        return out, answer
    return getattr(data, name)(*args)


# rows
PIECES = [b'a', b'b', b'ab', b'A', b' ', b'\t', b'\n', b'\r\n', b'\r', b'\x0b', b'\x0c', b'\x1c', b'\x85', b'\xa0', b'\x00', b'0', b'9', b'+', b'-', b'_', b'\\', b"'", b'"', b'\xff', b'\xe9', b'\x80', b'foo', b'Foo Bar', b'~', b'\x7f']


def data(chance, most=6):
    return b''.join(chance.choice(PIECES) for _ in range(chance.randrange(most + 1)))


def part(chance, whole):
    if whole and chance.random() < 0.7:
        at = chance.randrange(len(whole))
        piece = whole[at:at + chance.choice([0, 1, 1, 2, 3])]
    else:
        piece = data(chance, 2)
    return chance.choice([piece, piece, bytearray(piece)])


def kind(chance, value):
    return value if chance.random() < 0.7 else bytearray(value)


def bound(chance):
    return chance.choice([None, 0, 1, 2, 3, -1, -2, -5, 10, 10**20, -10**20, True])


def rows(chance):
    for name in ('find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'):
        for _ in range(150):
            whole = data(chance, 8)
            needle = part(chance, whole) if chance.random() < 0.8 else chance.choice([97, 0, 255, 256, -1])
            yield name, kind(chance, whole), needle, *[bound(chance) for _ in range(chance.choice([0, 0, 1, 2]))]
    for name in ('split', 'rsplit'):
        for _ in range(150):
            whole = data(chance, 9)
            sep = chance.choice([None, None, part(chance, whole)])
            yield name, kind(chance, whole), *[(), (sep,), (sep, chance.choice([-1, 0, 1, 2, 3, True]))][chance.randrange(3)]
    for name in ('partition', 'rpartition', 'removeprefix', 'removesuffix', 'strip', 'lstrip', 'rstrip'):
        for _ in range(90):
            whole = data(chance, 7)
            yield name, kind(chance, whole), *([] if 'strip' in name and chance.random() < 0.4 else [part(chance, whole)])
    for _ in range(200):
        yield 'cases', kind(chance, data(chance, 5))
        yield 'tests', kind(chance, data(chance, 2))
        yield 'splitlines', kind(chance, data(chance, 8)), *chance.choice([(), (True,), (False,)])
        whole = data(chance, 6)
        yield 'replace', kind(chance, whole), part(chance, whole), part(chance, b''), *[[], [chance.choice([-1, 0, 1, 2, 5])]][chance.randrange(2)]
        yield chance.choice(['center', 'ljust', 'rjust']), kind(chance, data(chance, 3)), chance.choice([-1, 0, 1, 3, 4, 5, 6, 7, 8, 15]), *chance.choice([(), (b'*',), (bytearray(b'x'),), (b'',), (b'ab',)])
        yield 'len', kind(chance, data(chance, 4)), kind(chance, data(chance, 2))
    for _ in range(100):
        yield 'zfill', kind(chance, data(chance, 2)), chance.choice([-1, 0, 1, 3, 5, 9])
        yield 'expandtabs', b''.join(chance.choice([b'\t', b'a', b'bc', b'\n', b'\r', b'\xe9', b' ']) for _ in range(6)), *chance.choice([(), (0,), (1,), (4,), (-3,)])
        yield 'join', kind(chance, data(chance, 2)), [kind(chance, data(chance, 2)) for _ in range(chance.randrange(4))]
        yield 'hex', kind(chance, data(chance, 4)), *chance.choice([(), (':',), (b'-',), ('', 2), ('_', 2), ('.', -3), (':', 0), ('ab',), ('é',), (1,), ('x', 5)])
        table = bytes(chance.randrange(256) for _ in range(256)) if chance.random() < 0.3 else None
        yield 'translate', kind(chance, data(chance, 4)), table, *chance.choice([(), (b'a',), (b'ab \n',)])
        yield 'fromhex', b'', chance.choice(['', '00', 'a b', 'ab cd', ' AbcD ', 'abc', 'zz', '0x', 'a\tb', 'é0', '1 2 ', '0' * chance.randrange(9), b'abcd', b'zz', 5, 'ff\n00', '\u0661\u0661'])
    for form in 'bBhHiIlLqQnNfd?cP':
        for shape in (None, [2, 2], [4], [1, 1], [2, 1, 2], []):
            for at in (0, -1, 1, 5, (0, 0), (1, 0), (0,), slice(1)):
                if chance.random() < 0.35:
                    yield 'view', bytes(range(1, 1 + chance.choice([4, 8, 16, 32, 3]))), form, shape, at
        for value in (0, 1, -1, 127, 128, 255, 256, -129, 65535, 2**31, 2**32, 2**63, 2**64, -2**63, 1.5, b'a', 'a', None, True):
            yield 'store', bytearray(16), form, chance.choice([0, 1, -1]), value
    STEPS = [('append', 97), ('append', 256), ('append', 'x'), ('extend', b'xy'), ('extend', [1, 2]), ('extend', [300]), ('extend', 'no'), ('extend', 3), ('insert', 0, 48), ('insert', -1, 49), ('insert', 99, 50), ('pop',), ('pop', 0), ('pop', -2), ('pop', 50),
             ('remove', 97), ('remove', 300), ('remove', b'a'), ('reverse',), ('clear',), ('copy',), ('__setitem__', 0, 5), ('__setitem__', slice(0, 2), b'QQQ'), ('__setitem__', slice(None, None, 2), b'zz'), ('__setitem__', slice(1, 3), 5),
             ('__setitem__', slice(1, 1), [1, 2]), ('__delitem__', 0), ('__delitem__', slice(None, None, 2)), ('__delitem__', slice(3, 0, -1)), ('__delitem__', 99), ('__iadd__', b'+'), ('__iadd__', [1]), ('__imul__', 2), ('__imul__', -1), ('__contains__', 97), ('__contains__', b'ab'), ('__contains__', 'a'), ('resize', 3), ('resize', 9), ('resize', -1)]
    for _ in range(700):
        yield 'steps', data(chance, 5), *[chance.choice(STEPS) for _ in range(chance.choice([1, 2, 4]))]
    odd = [None, 1, 1.5, 'a', ['a'], (b'a',), (1,), (), (b'b', b'a'), b'a', b'', True, bytearray(b'a'), [1, 2], 256, -1]
    for name in ('find', 'count', 'index', 'startswith', 'endswith', 'split', 'rsplit', 'partition', 'rpartition', 'strip', 'lstrip', 'replace', 'join', 'center', 'zfill', 'ljust', 'removeprefix', 'removesuffix',
                 'expandtabs', 'splitlines', 'decode', 'translate', 'lower', 'isalpha', 'hex', 'bytes', 'bytearray', 'fromhex', '__add__', '__mul__', '__contains__', '__getitem__', '__mod__', '__eq__', '__lt__'):
        for value in odd:
            if name not in ('__eq__', '__lt__') or type(value) is not bytearray:
                yield name, b'banana', value
        for _ in range(12):
            yield name, chance.choice([b'banana', b'', bytearray(b'a b')]), *[chance.choice(odd) for _ in range(chance.choice([0, 2, 2, 3]))]
