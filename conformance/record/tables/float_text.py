"""Floats as text and back: repr, str, float, round, hex, fromhex, as_integer_ratio, int, conversions and division."""
import struct


def made(bits):
    return struct.unpack('<d', struct.pack('<Q', bits))[0]


def case(what, x, *rest):
    if what == 'bits':
        return repr(made(x))
    if what == 'both':
        return float(repr(made(x))).hex(), made(x).hex()
    if what == 'parse':
        return float(x).hex()
    if what == 'round':
        return round(x, *rest)
    if what == 'exact':
        return x.as_integer_ratio()
    if what == 'fromhex':
        return float.fromhex(x)
    if what == 'parts':
        return int(x), x.is_integer(), round(x), x.hex(), hash(x), x // 1, x % 1, divmod(x, 0.7), divmod(-x, 3), -x, abs(x), bool(x)
    if what == 'int':
        return float(x), x / 3 if x else 0, hash(float(x)) == hash(x), float(x) == x, float(x) < x
    return (x ** rest[0], x / rest[0], x // rest[0], x % rest[0], x < rest[0], x == rest[0])


# rows
def rows(chance):
    for _ in range(2500):
        yield 'bits', chance.getrandbits(64)
    for _ in range(700):
        yield 'both', chance.getrandbits(64)
    for exponent in range(0, 2047, 3):
        for mantissa in (0, 1, 2**52 - 1):
            yield 'bits', (exponent << 52) | mantissa
    for _ in range(2000):
        digits = chance.choice([1, 3, 10, 16, 17, 18, 19, 25, 40])
        text = ''.join(chance.choice('0123456789') for _ in range(digits))
        at = chance.randrange(len(text) + 1)
        if chance.random() < 0.6:
            text = text[:at] + '.' + text[at:]
        if chance.random() < 0.6:
            text += chance.choice('eE') + chance.choice(['', '+', '-']) + str(chance.choice([0, 1, 5, 22, 23, 100, 290, 308, 309, 323, 324, 325, 400, chance.randrange(340)]))
        text = chance.choice(['', '', '-', '+']) + text
        if chance.random() < 0.1:
            at = chance.randrange(len(text) + 1)
            text = text[:at] + chance.choice(['_', '_', ' ', 'x', '.', 'e', '-', '\u0663', '\uff15', '\x00', '\n', '__']) + text[at:]
        yield 'parse', text
    for text in ['', ' ', '.', 'e', '1e', '.e1', '1.', '.1', '+', '-', '+-1', '--1', '1_0', '_1', '1_', '1__0', '1_.0', '1._0', '1e_1', '1e1_0', ' 1 ', '\t1\n', '\u20031\u2003', '1 2', '0x1',
                 'inf', '-Infinity', 'nan', '+NaN', 'infin', 'nan(1)', ' INF ', '1e5000', '-1e5000', '1e-5000', 'i\u00f1f', '1' * 400, '1' * 308 + '.5', '0.' + '0' * 400 + '1', '\u0661.\u0662', '1\u0660', '1e\u0661', '179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880', '2.47032822920623272e-324', '2.4703282292062327e-324', '4.9e-324', '3e-324']:
        yield 'parse', text
    for _ in range(1400):
        yield 'round', chance.choice([chance.uniform(-1000, 1000), round(chance.uniform(-100, 100), 3), chance.randrange(-999, 999) + 0.5, chance.randrange(9999) / 1000 + 0.0005, chance.uniform(-1, 1) * 10.0 ** chance.randrange(-30, 30)]), chance.randrange(-5, 20)
    for x in (2.5, 0.5, -0.5, 1e300, 1.7976931348623157e308, 5e-324, -0.0, 2.675, 1e22):
        for n in (None, -400, -324, -309, -308, -23, -1, 0, 1, 22, 23, 308, 323, 324, 400, 10**20, -10**20, True):
            yield 'round', x, n
    for _ in range(400):
        yield 'round', chance.randrange(-10**chance.randrange(1, 30), 10**chance.randrange(1, 30)), chance.randrange(-25, 3)
    for _ in range(500):
        yield 'exact', chance.uniform(-1, 1) * 10.0 ** chance.randrange(-40, 40)
    for _ in range(700):
        text = chance.choice(['', '-', '+']) + chance.choice(['0x', '0X', '']) + ''.join(chance.choice('0123456789abcdefABCDEF') for _ in range(chance.choice([0, 1, 2, 8, 13, 14, 15, 16, 20])))
        if chance.random() < 0.7:
            text += '.' + ''.join(chance.choice('0123456789abcdefABCDEF08') for _ in range(chance.choice([0, 1, 13, 14, 15, 28])))
        if chance.random() < 0.8:
            text += chance.choice('pP') + chance.choice(['', '+', '-']) + str(chance.choice([0, 1, 52, 1020, 1023, 1024, 1070, 1074, 1075, 1080, 1130, 10**12]))
        yield 'fromhex', chance.choice(['', '', '', ' ', '\n']) + text + chance.choice(['', '', '', ' ', 'x', '_'])
    for _ in range(500):
        yield 'parts', chance.uniform(-1, 1) * 10.0 ** chance.randrange(-20, 25)
    for _ in range(500):
        yield 'int', chance.choice([-1, 1]) * chance.getrandbits(chance.randrange(1, 1026))
    for n in (2**53 - 1, 2**53, 2**53 + 1, 2**53 + 2, 2**53 + 3, 2**1024 - 2**970, 2**1024 - 2**970 - 1, 2**1024 - 1, 2**1024, -2**1024, 2**2000):
        yield 'int', n
    for _ in range(900):
        pick = lambda: chance.choice([float('inf'), -float('inf'), float('nan'), 0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 3.0, -2.0, 1e308, 1e-308, 5e-324, 10, -3, 2**70, chance.uniform(-10, 10), chance.uniform(-1, 1) * 10.0 ** chance.randrange(-20, 20)])
        yield 'op', float(pick()), pick()
