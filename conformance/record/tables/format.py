"""The format mini-language on the builtin types."""


def case(value, spec):
    return format(value, spec)


# rows
INTS = [0, 1, -1, 7, 42, -255, 1234, 65, 99999, 1234567, -987654321, 10**15, 2**63, -2**64, 10**30 + 7, 0x10FFFF, 0xD800, 0x110000]
FLOATS = [float("inf"), -float("inf"), float("nan"), 0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 3.14159, 1e-5, 1.234e-7, 123456.789, 999999.5, 9999995.0, 1e15, 1e16, 1.5e16, 1e22,
          1e23, 1.7976931348623157e308, 5e-324, 2.2250738585072014e-308, 1e100, -2.675, 1/3, 2/3, 12345678901234567.0, 0.0001, 0.00001]
COMPLEXES = [complex("inf-nanj"), 0j, 1j, -1j, 1+2j, -1.5-2.5j, 1e20+1e-20j, 0.1+1000j, complex(-0.0, -0.0), 123456.789+0.001j]
STRS = ['', 'a', 'abc', 'héllo', '日本', '\U0001f600x', 'ab\x00', '\ud800z', 'hello world']
OTHERS = [True, False, None, [], (1, 2), {}, b'x', ..., 1.0, range(3)]
FILLS = ['', '', '', ' ', '0', '*', 'x', '<', '=', '{', '\u00e9', '\U0001f600', '\ud800', 'z', '-']


def spec(chance, types):
    out = ''
    align = chance.choice(['', '', '<', '>', '^', '='])
    if align:
        out += chance.choice(FILLS)
    out += align
    out += chance.choice(['', '', '', '+', '-', ' '])
    out += chance.choice(['', '', '', '', 'z'])
    out += chance.choice(['', '', '', '#'])
    out += chance.choice(['', '', '', '0', '00'])
    out += chance.choice(['', '', str(chance.randrange(1, 30)), str(chance.randrange(1, 12)), '0', '007', '40'])
    out += chance.choice(['', '', '', '', ',', '_', ',_', '_,', ',,'] if chance.random() < 0.5 else [''])
    if chance.random() < 0.5:
        out += '.' + chance.choice(['0', '1', '2', '3', '5', '10', '17', '20', '50', '', '02', str(chance.randrange(40))])
        out += chance.choice([''] * 6 + [',', '_', ',_'])
    out += chance.choice(types)
    if chance.random() < 0.03:
        at = chance.randrange(len(out) + 1)
        out = out[:at] + chance.choice('!%.,_ =<0zq\u00df') + out[at:]
    return out


def rows(chance):
    for _ in range(3100):
        value = chance.choice(INTS) if chance.random() < 0.5 else chance.randrange(-10**chance.randrange(1, 25), 10**chance.randrange(1, 25))
        yield value, spec(chance, ['', 'b', 'o', 'x', 'X', 'd', 'n', 'c', 'e', 'f', 'g', 'G', '%', 'd', 'x', 's', 'q'])
    for _ in range(4200):
        roll = chance.random()
        if roll < 0.4:
            value = chance.choice(FLOATS)
        elif roll < 0.8:
            value = chance.uniform(-1, 1) * 10.0 ** chance.randrange(-25, 25)
        else:
            value = round(chance.uniform(-1000, 1000), chance.randrange(4))
        yield value, spec(chance, ['', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%', 'd', 's', 'r'])
    for _ in range(900):
        value = chance.choice(COMPLEXES) if chance.random() < 0.5 else complex(round(chance.uniform(-99, 99), 3), chance.uniform(-1, 1) * 10.0 ** chance.randrange(-9, 9))
        yield value, spec(chance, ['', 'e', 'f', 'g', 'G', 'n', '%', 'd'])
    for _ in range(1300):
        yield chance.choice(STRS), spec(chance, ['', 's', 's', 'd', 'x'])
    for _ in range(600):
        yield chance.choice(OTHERS), spec(chance, ['', 's', 'd', 'n', 'f'])
    for width in ['9' * 25, '9223372036854775808', '1.99999999999999999999', '.2147483648f', '.9223372036854775808f']:
        for value in (1, 1.5, 'a', 1j, True):
            yield value, width
    for text in ['{}', '>{}', '=+5', '\x00>5', '>>5', '>', '<<', '^', '=', '+', '-', '#', '0', ',', '_', '.', '.,', 'z', ' ', '++', '##', '00', '<0', '0<', '0=5', '0<5', '0^7', '=07', '<07']:
        for value in (1, -1, 1.5, -1.5, 'a', 1j, True):
            yield value, text
