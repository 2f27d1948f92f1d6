"""Sequences of operations on dicts and sets, with the order of iteration; sorting of lists."""


def case(what, *args):
    if what == 'dict':
        start, steps = args
        out, answers = dict(start), []
        for name, *values in steps:
            try:
                answer = getattr(out, name)(*values)
                answers.append(answer if type(answer) in (int, str, bool, tuple, type(None)) else repr(answer))
            except Exception as error:
                answers.append((type(error).__name__, str(error)))
        return list(out.items()), list(reversed(out)), answers
    if what == 'views':
        a, b = args
        return [a.keys() & b, a.keys() | b.keys(), a.keys() - b, a.keys() ^ b.keys(), a.keys() <= b.keys(), a.keys().isdisjoint(b), a.items() & b.items(), a.items() - b.items(), a == b, a | b, a.keys() == b.keys()]
    if what == 'set':
        start, steps = args
        out, answers = set(start), []
        for name, *values in steps:
            try:
                # A set of constants may be put in another order than its text has.
                values = [{'set': set, 'frozenset': frozenset}[v[1]](v[2]) if type(v) is tuple and v[:1] == ('made',) else v for v in values]
                answer = getattr(out, name)(*values)
                answers.append(list(answer) if type(answer) is set else answer if type(answer) in (int, str, bool, tuple, type(None)) else repr(answer))
            except Exception as error:
                answers.append((type(error).__name__, str(error)))
        return list(out), answers
    if what == 'order':
        return list(set(args[0])), list(frozenset(args[0]))
    if what == 'sets':
        a, b = set(args[0]), frozenset(args[1])
        return [a & b, a | b, a - b, a ^ b, b & a, b | a, b - a, b ^ a, a <= b, a < b, a >= b, a > b, a == b, a.isdisjoint(b), hash(b)]
    if what == 'sort':
        items, reverse = args
        out = list(items)
        try:
            out.sort(reverse=reverse)
        except TypeError as error:
            return str(error), sorted(map(repr, out)) == sorted(map(repr, items))
        return out
    items, key, reverse = args
    keys = {'len': len, 'neg': lambda v: -v, 'mod': lambda v: v % 7, 'first': lambda v: v[0], 'str': str, 'zero': lambda v: 0, 'abs': abs}
    return sorted(items, key=keys[key], reverse=reverse), min(items, key=keys[key]), max(items, key=keys[key])


# rows
WORDS = 'the quick brown fox jumps over lazy dog alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega é日本 😀'.split()


def member(chance):
    roll = chance.random()
    if roll < 0.35:
        return chance.randrange(20)
    if roll < 0.65:
        return chance.choice(WORDS)
    return chance.choice([True, False, 1.0, 2.5, -1, -2, 0.0, 10**10, 2**61 - 1, 2**61, -2**63, 2**64, (1, 2), (), ('a', 1), b'x', b'', '', float('inf'), 1j, 2 + 0j, 3.0, range(3), frozenset({1, 2}), chance.randrange(10**6), chance.randrange(10**15)])


def rows(chance):
    def key():
        return chance.choice([0, 1, 2, 3, 'a', 'b', 1.0, True, (1,), None, 'c'])
    def dict_step():
        name = chance.choice(['__setitem__', '__setitem__', '__setitem__', '__delitem__', 'pop', 'pop', 'get', 'setdefault', 'popitem', 'update', 'update', '__ior__', '__contains__', 'clear', 'copy', '__getitem__', 'keys', 'items', '__len__', 'fromkeys', '__or__'])
        if name in ('__setitem__', 'setdefault'):
            return name, key(), chance.randrange(100)
        if name in ('pop', 'get'):
            return (name, key(), 'none') if chance.random() < 0.5 else (name, key())
        if name in ('update', '__ior__', '__or__'):
            return name, chance.choice([{1: 5, 'z': 6}, [('a', 1), ('b', 2)], {}, [(1, 2, 3)], 5, 'ab', ['xy'], None, [1], {(): ()}])
        if name == 'fromkeys':
            return name, chance.choice(['abc', [1, 2], 5]), 0
        if name in ('popitem', 'copy', 'keys', 'items', '__len__'):
            return name,
        if name == 'clear':
            return (name,) if chance.random() < 0.2 else ('copy',)
        return name, chance.choice([key(), key(), [], {}]) if chance.random() < 0.9 else [1]
    for _ in range(1000):
        yield 'dict', {key(): n for n in range(chance.randrange(5))}, [dict_step() for _ in range(chance.choice([1, 3, 8]))]
    for _ in range(200):
        yield 'views', {chance.randrange(12): chance.randrange(2) for _ in range(chance.randrange(9))}, {chance.randrange(12): chance.randrange(2) for _ in range(chance.randrange(9))}
    for size in list(range(0, 40)) * 12 + [60, 100, 200, 300] * 6:
        yield 'order', [member(chance) for _ in range(size)]
    for _ in range(250):
        yield 'order', [chance.choice(WORDS) for _ in range(chance.randrange(40))]
        yield 'order', [chance.randrange(10 ** chance.randrange(1, 18)) for _ in range(chance.randrange(30))]
    def operand():
        return chance.choice([[member(chance) for _ in range(chance.randrange(12))], ('made', chance.choice(['set', 'frozenset']), [member(chance) for _ in range(chance.randrange(12))]), {1: 2, 'a': 3}, 'fox', (1, 2)])
    def set_step():
        name = chance.choice(['add', 'add', 'discard', 'remove', 'pop', 'update', 'difference_update', 'intersection_update', 'symmetric_difference_update', 'union', 'intersection', 'difference', 'symmetric_difference',
                              'issubset', 'issuperset', 'isdisjoint', 'copy', '__contains__', '__ior__', '__iand__', '__isub__', '__ixor__', '__or__', '__sub__', '__xor__', '__and__', '__le__', '__len__'])
        if name in ('pop', 'copy', '__len__'):
            return name,
        if name in ('add', 'discard', 'remove', '__contains__'):
            return name, member(chance) if chance.random() < 0.9 else chance.choice([[], {}, {1}])
        if name in ('update', 'union', 'difference', 'intersection', 'difference_update', 'intersection_update'):
            return name, *[operand() for _ in range(chance.choice([0, 1, 1, 1, 2]))]
        return name, operand() if chance.random() < 0.9 else chance.choice([5, None])
    def ordered(value):
        return value
    for _ in range(1300):
        # A set written as text is built anew from its members, so its own order is not the one it had here.
        yield 'set', [member(chance) for _ in range(chance.randrange(14))], [set_step() for _ in range(chance.choice([1, 2, 5]))]
    for _ in range(400):
        yield 'sets', [member(chance) for _ in range(chance.randrange(14))], [member(chance) for _ in range(chance.randrange(14))]
    for _ in range(600):
        kind = chance.randrange(6)
        size = chance.choice([0, 1, 2, 5, 10, 33, 64, 70, 100])
        if kind == 0:
            items = [chance.randrange(-50, 50) for _ in range(size)]
        elif kind == 1:
            items = [chance.choice(WORDS) for _ in range(size)]
        elif kind == 2:
            items = [chance.choice([chance.randrange(9), float(chance.randrange(9)), True, False]) for _ in range(size)]
        elif kind == 3:
            items = [(chance.randrange(4), chance.choice(WORDS)) for _ in range(size)]
        elif kind == 4:
            items = [chance.choice([1, 'a', None, 2.5, (1,)]) for _ in range(min(size, 6))]
        else:
            items = [[chance.choice([chance.randrange(5), chance.random()])] for _ in range(size)]
        yield 'sort', items, chance.random() < 0.5
    for _ in range(400):
        size = chance.choice([1, 2, 5, 20, 64, 65])
        if chance.random() < 0.5:
            yield 'sorted', [chance.randrange(-99, 99) for _ in range(size)], chance.choice(['neg', 'mod', 'str', 'zero', 'abs']), chance.random() < 0.5
        else:
            yield 'sorted', [chance.choice(WORDS) for _ in range(size)], chance.choice(['len', 'first', 'str', 'zero']), chance.random() < 0.5
