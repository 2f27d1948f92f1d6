"""`%`-formatting of str, bytes and bytearray."""


def case(text, values):
    return text % values


# rows
VALUES = [0, 1, -1, 42, -255, 65, 1114111, 1114112, 55296, 2**70, -10**30, True, float("inf"), -float("inf"), float("nan"), 0.0, -0.0, 1.5, -2.675, 1e16, 1e-7, 123456.789, 1e300, 5e-324,
          'a', 'abc', 'é', '日本', '', '\ud800', b'x', b'abc', bytearray(b'q'), None, [], [1], {}, {'k': 1}, 1j, ..., (1,), 'ab\n', "it's"]
BYTE_VALUES = VALUES + [b'y', b'zz', 97, 255, 256, bytearray(b'long one'), b'', 7.25]
KINDS = 'diouxXeEfFgGcrsa%'


def field(chance, key=''):
    out = '%' + key
    for _ in range(chance.choice([0, 0, 0, 1, 1, 2])):
        out += chance.choice('#0- +')
    out += chance.choice(['', '', '', str(chance.randrange(1, 20)), '*' if not key else '3'])
    if chance.random() < 0.4:
        out += '.' + chance.choice(['', '0', '1', '2', '5', '10', '20', '*' if not key else '1'])
    out += chance.choice(['', '', '', '', '', 'l', 'h', 'L', 'll'])
    out += chance.choice(KINDS + 'bq' if chance.random() < 0.1 else KINDS)
    return out


def rows(chance):
    for n in range(8200):
        count = chance.choice([1, 1, 1, 1, 2, 3])
        parts, values = [], []
        for _ in range(count):
            parts.append(chance.choice(['', '', 'x', ' = ', 'é', '%%']) + field(chance))
            values += [chance.choice([0, 3, -4, 7]) for _ in range(parts[-1].count('*'))]
            kind = parts[-1][-1]
            if kind == '%' or chance.random() < 0.02:
                continue
            roll = chance.random()
            if kind in 'diouxX' and roll < 0.75:
                values.append(chance.choice([0, 1, -1, 42, -255, 10**20, -2**65, True, chance.randrange(-10**9, 10**9)]))
            elif kind in 'eEfFgG' and roll < 0.8:
                values.append(chance.choice([0.0, -0.0, 1.5, 1e16, 1e-7, 123456.789, 3, 10**20, chance.uniform(-1, 1) * 10.0 ** chance.randrange(-12, 12)]))
            elif kind == 'c' and roll < 0.8:
                values.append(chance.choice([0, 65, 233, 255, 256, 8364, 1114111, 'a', 'é', 'ab', b'a', b'ab', -1]))
            else:
                values.append(chance.choice(VALUES))
        text = ''.join(parts) + chance.choice(['', '', '!', '%' if chance.random() < 0.1 else ''])
        roll = chance.random()
        if n % 4 == 3:
            text = text.encode('latin-1', 'replace')
            values = [chance.choice(BYTE_VALUES) if chance.random() < 0.4 else v for v in values]
            if n % 8 == 3:
                text = bytearray(text)
        yield text, (values[0] if len(values) == 1 and roll < 0.3 else tuple(values))
    for n in range(1600):
        keys = [chance.choice(['a', 'b', '', 'long key', '(x)', 'é', 'a']) for _ in range(chance.choice([1, 1, 2]))]
        text = ''.join(chance.choice(['', '-']) + field(chance, f'({key})') for key in keys)
        values = {key: chance.choice(VALUES) for key in keys if chance.random() < 0.95}
        if n % 5 == 4:
            text = text.encode('latin-1')
            values = {key.encode('latin-1'): value for key, value in values.items()}
        yield text, chance.choice([values] * 9 + [(values,), ()])
    odd = ['%', '%%', '%5%', '%-5%', '%(', '%(a', '%(a)', '%(a)s', '%((a))s', '%()s', '%.', '%.s', '%*', '%*s', '%.*f', '%**d', '%1$s', '%z', '% ', '%l', '%ll', '%lll', '%hd', '%Ld',
           '%lld', '%#%', '%.%', '%é', '%\x00', '%s%', '%999999999999999999999d', '%.999999999999999999999f', '%s %(a)s', '%(a)s %s', '%(a)*d', '%d%%', 'no']
    for text in odd:
        for values in ((), (1,), 1, 'a', {'a': 1}, {'(a)': 2}, {}, (1, 2), (2, 3.5), [1], None, {'': 5}):
            yield text, values
            yield text.encode('latin-1'), values
