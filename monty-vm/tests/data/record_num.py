"""Records what CPython answers about numbers: `python3.14 record_num.py > num.tsv`.

A row is: operation, arguments, answer, separated by tabs. An exception is `!Class: message`.
Floats stand as sixteen hex digits of their bits, so that nothing is lost on the way.
"""

import math
import random
import struct

random.seed(20)


def bits(x):
    return format(struct.unpack("<Q", struct.pack("<d", x))[0], "016x")


def text(s):
    out = []
    for c in s:
        if c == "\\":
            out.append("\\\\")
        elif " " <= c <= "~":
            out.append(c)
        else:
            out.append("\\u{%x}" % ord(c))
    return "".join(out)


def show(value):
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return "nan" if math.isnan(value) else bits(value)
    if isinstance(value, complex):
        return show(value.real) + " " + show(value.imag)
    if isinstance(value, tuple):
        return " ".join(map(show, value))
    return text(str(value))


def row(name, call, *args):
    try:
        answer = show(call(*args))
    except Exception as e:
        answer = f"!{type(e).__name__}: {text(str(e))}"
    print(name, *map(show, args), answer, sep="\t")


def some_floats(count):
    fixed = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, 1e15, 1e16, 1e17, 9999999999999998.0, 1e-4, 1e-5, 0.00012345, 1e22,
             1e23, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.1, 0.2, 0.3, 123456.789, 1e100, 1e300,
             2.675, 1.005, 0.045, 25.0, 35.0, 250.0, 1e-300, 4503599627370496.5, 9007199254740993.0, 2**53, 2**63,
             -2**63, 2**64, 2**62, math.pi, math.e, 12345678901234567.0, 123456789012345680.0, 1e5, 1234567.0]
    yield from map(float, fixed)
    for _ in range(count):
        choice = random.randrange(4)
        if choice == 0:
            x = struct.unpack("<d", random.randbytes(8))[0]
            if not math.isfinite(x):
                continue
        elif choice == 1:
            x = round(random.uniform(-1000, 1000), random.randrange(5))
        elif choice == 2:
            x = random.randrange(-10**6, 10**6) / 8
        else:
            x = random.uniform(-1, 1) * 10.0 ** random.randrange(-20, 25)
        yield x


def some_ints(count):
    yield from [0, 1, -1, 2, -2, 3, 7, -7, 10, 255, 2**31, 2**53, 2**53 + 1, 2**61 - 1, 2**61, -2**61, 2**62, 2**63 - 1,
                2**63, -2**63, -2**63 - 1, 2**64, 10**18, 10**30, -10**30, 3**200, -3**200]
    for _ in range(count):
        n = random.getrandbits(random.choice([4, 16, 33, 62, 64, 65, 128, 200, 700]))
        yield random.choice([n, -n])


floats = list(some_floats(120))
ints = list(some_ints(30))
special = [math.inf, -math.inf, math.nan]

for x in floats + special:
    row("repr", repr, x)
    row("float_hex", float.hex, x)
    row("float_hash", lambda x: 0 if x != x else hash(x), x)
    row("ratio", float.as_integer_ratio, x)
    row("int_of_float", int, x)
    row("round_to_int", round, x)
for x in floats:
    for places in random.sample([-400, -308, -20, -5, -3, -2, -1, 0, 1, 2, 3, 5, 10, 15, 17, 20, 300, 323, 324, 400], 5):
        row("round", round, x, places)
row("round", round, 1.7e308, -308)
for x in floats[:45] + special:
    for y in random.sample(floats + special, 8) + [0.0, -0.0]:
        row("float_divmod", divmod, x, y)
        if not (x < 0 and y % 1):
            row("float_pow", lambda x, y: x ** y, x, y)
for n in ints:
    row("int_hash", hash, n)
    row("float_of_int", float, n)
    row("hex", hex, n)
    row("oct", oct, n)
    row("bin", bin, n)
    row("bit_length", int.bit_length, n)
    row("bit_count", int.bit_count, n)
    for places in random.sample(range(0, 40), 3) + [1, 2]:
        row("int_round", lambda n, p: round(n, -p), n, places)
    for m in random.sample(ints, 6) + [0]:
        row("divmod", divmod, n, m)
        row("true_div", lambda a, b: a / b, n, m)
        row("mod_pow", pow, n, random.choice([-3, -1, 0, 1, 2, 5, 77, 2**65]), m)
    for e in [0, 1, 2, 3, 7, 20]:
        row("pow", pow, n, e)
    for s in [-1, 0, 1, 5, 62, 63, 64, 65, 130]:
        row("shl", lambda n, s: n << s, n, s)
        row("shr", lambda n, s: n >> s, n, s)
    for x in random.sample(floats, 6) + special + ([float(n)] if abs(n) < 2**1000 else []):
        row("compare", lambda n, x: "none" if x != x else (n > x) - (n < x), n, x)
    for length in random.sample([0, 1, 2, 8, 9, 30], 2):
        for order in ["big", "little"]:
            for signed in [False, True]:
                row("to_bytes", lambda n, l, o, s: n.to_bytes(l, o, signed=s).hex(), n, length, order, signed)
for a in [10**400, 2**1024, 2**1023, 2**1024 - 2**970, 2**1024 - 2**969, 3**1000, 1, 12345, -(10**350)]:
    for b in [3, 7**100, 10**400, 2**1074, 2**1100, 10**330, 2**1075 + 1, -3, 1]:
        row("true_div", lambda a, b: a / b, a, b)
    row("float_of_int", float, a)
for _ in range(40):
    data = random.randbytes(random.randrange(0, 20))
    for order in ["big", "little"]:
        for signed in [False, True]:
            row("from_bytes", lambda d, o, s: int.from_bytes(bytes.fromhex(d), o, signed=s), data.hex(), order, signed)

literals = ["0", "00", "0_0", "0x10", "0X_1f", "0x", "0x_", "0b101", "0b2", "0o17", "0o8", "010", "1_000", "1__0", "_1",
            "1_", "", " ", "  12\t\n", "+5", "-5", "+-5", "- 5", "--5", "z", "Zz", "12a", "1.0", "1e5", "\x1c7\x1f", "+",
            "-0", "-0x1A", "9" * 30, "f" * 40, "9" * 4300, "9" * 4301, "0" * 4301, "1 2", "0b", "0_x1", "-_1", "0x-1"]
for literal in literals:
    for base in [10, 0, 2, 8, 16, 36, 1, 37, -5, 3]:
        row("int", lambda s, b: hex(int(s, b)), literal, base)
for literal in ["1", "1.", ".5", ".", "1.5e3", "1e", "1e+", "1E-5", "1_0.0_1", "1__0", "_1", "1_", "1_.0", "1._0", "1e1_0",
                "1_e5", "1e_5", "inf", "-INF", "+Infinity", "nan", "-nan", "infin", " 1.5\n", "", " ", "1 2", "0x1p3", "+-1",
                "1e400", "-1e400", "1e-400", "123456789012345678901234567890", "1.7976931348623159e308", "4.9e-324",
                "2.4e-324", "2.5e-324", "0.1" + "0" * 400 + "1", "1e99999999999999999999", "e5", "1f", "1,5", "i", "na"]:
    row("float", float, literal)
for literal in ["0x1p3", "0x1.8p1", "1.8", "0x.8p0", "0x", "", ".", "p3", "0xp1", "0x1p", "0x1p+", "0x1.fffffffffffff8p0",
                "0x1.fffffffffffff7p0", "0x1.00000000000008p0", "0x1.000000000000080001p0", "0x1p-1074", "0x1p-1075",
                "0x1.8p-1075", "0x1.00001p-1075", "0x1p1023", "0x1p1024", "0x1.fffffffffffff8p1023", "inf", "-inf",
                "nan", " 0x1p0 ", "-0x1p0", "+0x0p0", "-0x0p99999999999999999999", "0x1p-99999999999999999999", "0x1p99999999999999999999",
                "0x1 p0", "0xg", "1.2.3", "0x" + "f" * 30, "0x0." + "0" * 30 + "1p120", "infinity", "Infinit", "a.b"]:
    row("fromhex", float.fromhex, literal)
for literal in ["1", "1j", "1+2j", "-1-2j", "j", "-j", "+j", "1+j", "1-j", "(1+2j)", "( 1+2j )", "1 + 2j", "1e5j", "1e+5+2e-3j",
                "inf", "infj", "nan+nanj", "-inf-infj", "1+", "1j+2", "", "()", "1+2", "1_0+2_0j", "jj", "1+2jj", "(1", "1)",
                ".5j", "1.e3", "+", "1--2j", "2J", "((1))", "nanj", "1e", "1+infj", "1+nan"]:
    row("complex", complex, literal)
parts = [0.0, -0.0, 1.0, -1.5, 2.0, 1e16, 1e300, math.inf, -math.inf, math.nan, 0.1]
for _ in range(150):
    a = complex(random.choice(parts), random.choice(parts))
    b = complex(random.choice(parts), random.choice(parts))
    row("complex_repr", repr, a)
    if a == a:
        row("complex_hash", hash, a)
    row("complex_abs", abs, a)
    row("complex_mul", lambda a, b: a * b, a, b)
    row("complex_mul_real", lambda a, x: a * x, a, b.real)
    row("complex_div_real", lambda a, x: a / x, a, b.real)
    row("real_div", lambda x, b: x / b, a.real, b)
    row("complex_div", lambda a, b: a / b, a, b)
    row("complex_pow", lambda a, b: a ** b, a, b)
