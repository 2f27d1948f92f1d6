"""Slices and indices of all sequences, and of slice itself."""

KINDS = {'list': list, 'tuple': tuple, 'str': lambda n: 'abcdéfghij😀klmnop'[:len(n)], 'bytes': bytes, 'bytearray': bytearray, 'range': lambda n: range(3, 3 + 2 * len(n), 2), 'memoryview': lambda n: memoryview(bytes(n))}


def case(what, kind, n, *args):
    if what == 'indices':
        return slice(*args).indices(n), slice(*args)
    value = KINDS[kind](range(n))
    if what == 'get':
        value = value[slice(*args)]
        return value.tolist() if kind == 'memoryview' else value
    if what == 'item':
        return value[args[0]]
    if what == 'set':
        value[slice(*args[1:])] = args[0]
        return value
    if what == 'setitem':
        value[args[0]] = args[1]
        return value
    if what == 'del':
        del value[slice(*args)]
        return value
    if what == 'range':
        out = range(*args)
        return out, len(out), list(out)[:5], out[::-1], bool(out), hash(out) == hash(range(*args))
    if what == 'ranges':
        out = range(*args[:3])
        return out == range(*args[3:6]), args[6] in out, out.count(args[6]), out[slice(*args[7:10])], out.index(args[6])
    return getattr(value, what)(*args)


# rows
def rows(chance):
    def bound():
        return chance.choice([None, 0, 1, 2, 3, 5, 7, -1, -2, -3, -7, 20, -20, 2**31, -2**63, 2**64, -2**64, True])

    def step():
        return chance.choice([None, None, 1, 2, 3, -1, -2, -3, 5, 0 if chance.random() < 0.3 else 1, 2**63, -2**70, 10])
    kinds = ['list', 'tuple', 'str', 'bytes', 'bytearray', 'range', 'memoryview']
    for kind in kinds:
        for _ in range(230):
            yield 'get', kind, chance.randrange(12), bound(), bound(), step()
        for _ in range(40):
            yield 'item', kind, chance.randrange(6), chance.choice([0, 1, -1, 5, -6, 2**70, -2**70, True, 1.0, 'a', None, (0,), (0, 1), [0]])
        for name in ('index', 'count', '__contains__', '__mul__', '__rmul__', '__add__', '__eq__', '__lt__', '__len__', '__reversed__'):
            for value in (3, 'd', b'\x03', None, [1], (1,), 1.0):
                if chance.random() < 0.6 and name != '__reversed__' and (kind, name) != ('memoryview', '__len__'):
                    yield name, kind, 5, value
    for kind in ('list', 'bytearray'):
        for _ in range(330):
            yield 'set', kind, chance.randrange(9), chance.choice([b'', b'xy', b'abcd', [1], [1, 2, 3], (9,), range(2), 5, 'ab', {7}, None]), bound(), bound(), step()
            yield 'del', kind, chance.randrange(12), bound(), bound(), step()
        for _ in range(60):
            yield 'setitem', kind, chance.randrange(5), chance.choice([0, 1, -1, 5, -6, 2**70, True, 1.0, 'a', None, (0,)]), chance.choice([1, 255, 256, -1, 'a', None])
    for kind in ('tuple', 'str', 'bytes', 'range', 'memoryview'):
        yield 'set', kind, 3, b'x', 0, 1
        yield 'setitem', kind, 3, 0, 1
        yield 'del', kind, 3, 0, 1
    for _ in range(350):
        yield 'indices', '', chance.choice([0, 1, 5, 10, 2**64, -1, -10]), bound(), bound(), step()
    def number():
        return chance.choice([0, 1, -1, 2, 5, 10, -10, 2**40, -2**63, 2**63, 2**64, chance.randrange(-30, 30)])
    for _ in range(400):
        yield 'range', '', 0, *[number() for _ in range(chance.choice([1, 2, 3, 3]))]
        a, b, c = chance.randrange(-10, 30), chance.randrange(-30, 60), chance.choice([1, 2, 3, -1, -4, 2**63])
        yield 'ranges', '', 0, a, b, c, chance.choice([a, a, a + 1]), chance.choice([b, b + 1]), chance.choice([c, c, 1]), chance.choice([a, a + c, a + 1, b, 0.0, 3.0, 'x', 2**70]), bound(), bound(), step()
