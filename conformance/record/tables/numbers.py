"""Complex numbers, mixed arithmetic, comparisons and conversions between the numeric types."""
import builtins

def case(what, *args):
    if what == 'parse':
        return complex(*args)
    if what == 'all':
        a, b = args
        out = []
        for run in (lambda: a + b, lambda: a - b, lambda: a * b, lambda: a / b, lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: a ** b, lambda: a < b, lambda: a == b, lambda: a & b, lambda: a << b, lambda: hash(a) == hash(b), lambda: max(a, b), lambda: pow(a, b, 7)):
            try:
                out.append(run())
            except Exception as error:
                out.append(type(error).__name__ + ': ' + str(error))
        return out
    if what == 'one':
        value, = args
        return repr(value), str(value), hash(value), bool(value), -value, +value, abs(value), value.conjugate(), value.real, value.imag
    return getattr(builtins, what)(*args)


# rows
def rows(chance):
    inf, nan = float('inf'), float('nan')
    reals = [0, 1, -1, 2, 3, -7, True, False, 10**20, -2**70, 0.0, -0.0, 1.5, -2.5, 1e308, 5e-324, inf, -inf, nan]
    parts = [0.0, -0.0, 1.0, -1.0, 0.5, 3.0, -2.25, 1e300, 1e-300, inf, -inf, nan]
    def number():
        roll = chance.random()
        if roll < 0.4:
            return chance.choice(reals)
        if roll < 0.5:
            return chance.choice(['a', None, [], b'', 'x' * 2])
        return complex(chance.choice(parts), chance.choice(parts)) if roll < 0.8 else complex(round(chance.uniform(-9, 9), 2), round(chance.uniform(-9, 9), 2))
    def simple():
        return chance.choice([0, 1, 2, -1, -3, 0.5, -2.0, True, 1j, 1 + 1j, -0.5j, 2 - 3j, 0j])
    for _ in range(900):
        a, b = number(), number()
        yield 'all', a, b if not (isinstance(a, int) and abs(a) > 10 and isinstance(b, int) and b > 10**6) and not (isinstance(b, int) and b > 10**6) and b != 'xx' else 3
    for _ in range(500):
        yield 'all', simple(), simple()
    for _ in range(500):
        value = number()
        if isinstance(value, (int, float, complex)) and value == value:
            yield 'one', value
    for _ in range(900):
        text = ''
        for _ in range(chance.choice([1, 1, 2, 2, 3])):
            text += chance.choice(['', '+', '-', ' ', '(']) + chance.choice(['1', '0', '.5', '1.', '1e5', '1_0', 'nan', 'inf', 'Infinity', '', '\u0663', '-1e-5', '1e400']) + chance.choice(['', 'j', 'J', 'i', ' ', ')'])
        yield 'parse', text
    for _ in range(400):
        yield 'parse', *[chance.choice([0, 1, 2.5, 1j, -0.0, -0j, '1', '1+2j', True, None, b'1', 10**400, [], nan]) for _ in range(chance.choice([0, 1, 2, 2, 2, 3]))]
    odd = [0, 1, -1, 2.5, -2.5, 3.0, 1j, 'a', '12', b'1', None, True, [], [1, 2], (3, 1), {}, {1}, 10**20, 65, 1114112, -5, 'ab', '', inf, nan, range(3), ...]
    for what in ('abs', 'ascii', 'bin', 'bool', 'bytes', 'chr', 'complex', 'divmod', 'float', 'format', 'hash', 'hex', 'int', 'isinstance', 'issubclass', 'iter', 'len', 'list', 'max', 'min', 'oct', 'ord', 'pow', 'repr', 'reversed', 'round', 'set', 'slice', 'sorted', 'str', 'sum', 'tuple', 'all', 'any', 'callable', 'dict', 'frozenset', 'getattr', 'hasattr', 'next', 'enumerate', 'zip', 'map', 'filter', 'range', 'bytearray', 'memoryview', 'property', 'staticmethod', 'classmethod', 'super', 'type', 'object', 'vars', 'dir', 'aiter', 'anext', 'compile', 'eval'):
        if what not in ('dir', 'iter', 'enumerate', 'zip', 'map', 'filter', 'reversed', 'object', 'memoryview', 'property', 'staticmethod', 'classmethod', 'type', 'super', 'anext', 'vars', 'bytes', 'bytearray', 'eval', 'compile'):
            for value in odd:
                if not (what in ('list', 'tuple', 'set') and value == 10**20):
                    if what != 'hash' or value == value and value is not ...:
                        yield what, value
        for _ in range(25 if what not in ('property', 'vars') else 0):
            args = [chance.choice(odd) for _ in range(chance.choice([0 if what != 'dir' else 2, 2, 2, 3, 4, 7 if what != 'compile' else 4]))]
            if what in ('pow',) and any(isinstance(a, int) and abs(a) > 10**6 for a in args[1:2]):
                continue
            if what in ('iter', 'enumerate', 'zip', 'map', 'filter', 'reversed', 'memoryview', 'property', 'staticmethod', 'classmethod', 'object', 'type', 'super', 'anext', 'aiter') and len(args) < 4:
                continue
            yield what, *args
