"""Operations of ints of all sizes."""


def case(what, *args):
    if what == 'pow':
        return pow(*args)
    if what == 'int':
        return int(*args)
    if what == 'call':
        return getattr(int, args[0])(*args[1:])
    if what == 'to':
        n, length, order, signed = args
        return n.to_bytes(length, order, signed=signed)
    if what == 'from':
        data, order, signed = args
        return int.from_bytes(data, order, signed=signed)
    a, b = args
    if what == '+': return a + b, a - b, a * b
    if what == '/': return a / b
    if what == '//': return a // b, a % b, divmod(a, b)
    if what == '&': return a & b, a | b, a ^ b, ~a
    if what == '<<': return a << b
    if what == '>>': return a >> b
    if what == '<': return a < b, a <= b, a == b, a != b, a > b, a >= b
    if what == 'bits': return a.bit_length(), a.bit_count(), hash(a), bool(a), -a, abs(a), round(a, b), a.as_integer_ratio(), a.is_integer()
    return hex(a), oct(a), bin(a), str(a), int(hex(a), 16), int(hex(a), 0)


# rows
EDGES = [0, 1, -1, 2, -2, 10, 255, 256, -256, 2**30, 2**31 - 1, -2**31, 2**47, 2**48 - 1, 2**48, -2**48, -2**48 - 1, 2**53, 2**62, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 2**64 - 1, 2**64, 2**61 - 1,
         2**127, -2**128, 10**50, -3**100, True, False]


def big(chance, most=300):
    if chance.random() < 0.4:
        return chance.choice(EDGES)
    return chance.choice([-1, 1]) * chance.getrandbits(chance.choice([3, 16, 32, 48, 49, 62, 63, 64, 65, 100, most]))


def rows(chance):
    for what, count in [('+', 700), ('/', 600), ('//', 800), ('&', 500), ('<', 300), ('text', 300)]:
        for _ in range(count):
            yield what, big(chance), big(chance)
    for _ in range(200):
        yield '//', big(chance, 2000), big(chance, 900)
        yield '/', big(chance, 2000), big(chance, 1990)
    for _ in range(400):
        yield chance.choice(['<<', '>>']), big(chance), chance.choice([0, 1, 31, 63, 64, 65, 200, -1, True, chance.randrange(300)])
        yield 'bits', big(chance), chance.choice([0, -1, -2, -5, -20, 3, None])
    for n in (2**63, 2**64, 2**100, -2**100, 10**6):
        yield '>>', 5, n
        yield '>>', -5, n
        yield '<<', 0, n
    for _ in range(500):
        yield 'pow', big(chance), chance.choice([0, 1, 2, 3, 7, 20, -1, -2])
        yield 'pow', big(chance), big(chance, 70), big(chance)
    for _ in range(500):
        yield 'to', big(chance, 80), chance.choice([0, 1, 2, 4, 8, 9, 16, 40, -1]), chance.choice(['big', 'little', 'big', 'little', 'x']), chance.random() < 0.5
        yield 'from', bytes(chance.choice([0, 1, 127, 128, 255, chance.randrange(256)]) for _ in range(chance.choice([0, 1, 2, 3, 7, 8, 9, 16, 33]))), chance.choice(['big', 'little']), chance.random() < 0.5
    digits = '0123456789abcdefghijklmnopqrstuvwxyzABCXYZ'
    for _ in range(1200):
        base = chance.choice([0, 0, 2, 3, 8, 10, 10, 16, 36, 7, 37, 1, -1])
        text = ''.join(chance.choice(digits[:max(base, 2)]) for _ in range(chance.choice([1, 1, 2, 5, 20, 40])))
        text = chance.choice(['', '', '-', '+', ' ', '- ', '--']) + chance.choice(['', '', '', '0x', '0b', '0o', '0X', '0_', '0x_', '00', '_']) + text + chance.choice(['', '', '', ' ', '_', '.', 'L', '\n'])
        if chance.random() < 0.3:
            at = chance.randrange(len(text) + 1)
            text = text[:at] + chance.choice(['_', '__', '\u0663', '\uff11', '\u00b2', ' ', '\x00']) + text[at:]
        yield chance.choice([('int', text, base), ('int', text), ('int', text.encode('latin-1', 'replace'), base), ('int', bytearray(text.encode('latin-1', 'replace')))])
    for value in (1.5, -1.5, 1e300, '', b'', None, [], 1j, '\ud800', ' ', '\x1c5', '\u30005\u3000', '5\x00', '1' * 4300, '1' * 4301, ' ' + '1' * 4300, '1_' * 3000 + '1', '0' * 5000, b'\xff', 'x' * 300):
        yield 'int', value
        yield 'int', value, 10
        yield 'int', value, 36
    for _ in range(300):
        name = chance.choice(['__floordiv__', '__add__', '__pow__', '__lshift__', '__eq__', '__rsub__', '__divmod__', '__rdivmod__', '__rpow__', '__truediv__', '__and__', '__lt__', '__format__', '__round__', 'bit_count', 'conjugate', '__ceil__', '__trunc__', '__index__', '__bool__', 'as_integer_ratio'])
        value = chance.choice([0, 1, -1, 2, 7, -3]) if name in ('__rpow__', '__lshift__') else big(chance)
        other = [0, 1, -3, 2.5, 'x', None, True, 11 if 'pow' in name or 'shift' in name else 10**20]
        yield 'call', name, value, *[chance.choice(other) for _ in range(chance.choice([0, 1, 1, 1, 2]))]
