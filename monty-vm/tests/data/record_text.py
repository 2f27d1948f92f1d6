"""Records what CPython answers about text and bytes: `python3.14 record_text.py > text.tsv`.

A row is: operation, arguments, answer, separated by tabs. An exception is `!Class: message`, lists are `[a, b]` of
escaped texts, bytes are hex. Characters beyond printable ASCII, backslash, comma and brackets stand as `\\u{...}`.
"""

import itertools
import math
import random
import struct
import unicodedata

random.seed(21)


def text(s):
    return "".join(c if " " <= c <= "~" and c not in "\\,[]" else "\\u{%x}" % ord(c) for c in s)


def show(value):
    if value is None:
        return "None"
    if isinstance(value, float):
        return "nan" if math.isnan(value) else format(struct.unpack("<Q", struct.pack("<d", value))[0], "016x")
    if isinstance(value, (bytes, bytearray)):
        return value.hex()
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(show, value)) + "]"
    return text(str(value))


def row(name, call, *args):
    try:
        answer = show(call(*args))
    except Exception as e:
        answer = f"!{type(e).__name__}: {text(str(e))}"
    if any(0xD800 <= ord(c) < 0xE000 for c in answer):
        return
    print(name, *map(show, args), answer, sep="\t")


TEXTS = ["", "a", "abc", "Hello World", "  padded\t\n", "aXbXcX", "XXaXX", "ünïcödé", "ΑΣ", "ΌΣΟΣ ΣΑΣ. Σ", "İstanbul ıI", "straße ﬁ ŉ",
         "ǅ ǆ Ǆ", "日本語 テキスト", "😀 a 😀", "line1\nline2\r\nline3\rline4\x0bline5\x85x\u2028y\n", "tab\tbed\tx", "+12", "-7", "123", "½²٣",
         "it's", 'say "hi"', "it's \"both\"", "back\\slash", "\x00\x1f\x7f\x80\xa0\xad", "\u200b\ufeff\u0378", "hello WORLD 1st 2ND they're",
         "aaaa", "\xa0\u3000 x \u2003", "a,b,,c,", ",", "ᾳ ᾼ ŉ ΐ ﬆ", "Ⅷ ⅷ ⓐ Ⓐ", "ªº", "\U00010400\U00010428", "_x1", "1x", "é", "e\u0301", "ß", "ΣΑ'Σ'", "A\u00adΣ",
         "\x1c a \x1d b\x1e\x1f", "Ა ა ᲀ Ꭰ ꭰ", "mañana_2"]
ALPHABET = "ab XA\t\né😀Σσßİ1٣'\"\\"
for _ in range(12):
    TEXTS.append("".join(random.choice(ALPHABET) for _ in range(random.randrange(1, 12))))




def digest(data):
    """FNV-1a."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


EVERY = [chr(n) for n in range(0x110000) if not 0xD800 <= n < 0xE000]
for name in ("upper", "lower", "title", "casefold"):
    row("every", lambda name: digest("".join(getattr(str, name)(c) for c in EVERY).encode()), name)
for name in ("isalpha isdigit isdecimal isnumeric isalnum isspace isidentifier isprintable isupper islower istitle").split():
    row("every", lambda name: digest(bytes(getattr(str, name)(c) for c in EVERY)), name)
row("every", lambda name: digest(bytes(ord(c) & 1 and ("a" + c).isidentifier() for c in EVERY)), "continues")
row("every", lambda name: digest(bytes(unicodedata.decimal(c, 255) for c in EVERY)), "decimal")
row("every", lambda name: digest("".join(map(unicodedata.category, EVERY)).encode()), "category")

for s in TEXTS:
    for name in ("upper lower title capitalize swapcase casefold isalpha isdigit isdecimal isnumeric isalnum isspace isidentifier isprintable "
                 "isupper islower istitle strip lstrip rstrip split rsplit").split():
        row(name, getattr(str, name), s)
    row("repr", repr, s)
    row("ascii", ascii, s)
    row("splitlines", lambda s: s.splitlines(), s)
    row("splitlines_keep", lambda s: s.splitlines(True), s)
    for width in (0, 3, 6, 13):
        row("center", lambda s, w: s.center(w, "é"), s, width)
        row("zfill", str.zfill, s, width)
    for size in (-1, 0, 1, 4, 8):
        row("expandtabs", str.expandtabs, s, size)
    for most in (0, 1, 2):
        row("split_most", lambda s, n: s.split(None, n), s, most)
        row("rsplit_most", lambda s, n: s.rsplit(None, n), s, most)
    for other in random.sample(["a", "X", "aa", "é", "", " ", "X,", "😀", "Σ", ",", "ab", "l"], 5):
        if other:
            row("partition", str.partition, s, other)
            row("rpartition", str.rpartition, s, other)
            for most in (-1, 0, 1, 2):
                row("split_at", lambda s, o, n: s.split(o, n), s, other, most)
                row("rsplit_at", lambda s, o, n: s.rsplit(o, n), s, other, most)
        row("strip_chars", lambda s, o: s.strip(o + "cdexyz"), s, other)
        row("replace", lambda s, o, n: s.replace(o, "<é>", n), s, other, random.choice([-1, 0, 1, 2, 50]))
        for start, end in random.sample(list(itertools.product((None, 0, 1, 3, -2, 100, -100), (None, 0, 2, 5, -1, 100, -100))), 4):
            for name in ("find", "rfind", "count", "startswith", "endswith"):
                row(name, lambda s, o, a, b: getattr(s, name)(o, a, b), s, other, start, end)
    for _ in range(4):
        a, b = (random.choice([None, 0, 1, 2, 3, -1, -2, 9, -9, 100]) for _ in range(2))
        step = random.choice([None, 1, 2, 3, -1, -2, -100, 100, 0])
        row("slice", lambda s, a, b, c: s[a:b:c], s, a, b, step)
    for codec in ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32-le", "utf-32", "latin-1", "ascii", "cp1252", "unicode_escape", "raw_unicode_escape"):
        for errors in ("strict", random.choice(["ignore", "replace", "backslashreplace", "xmlcharrefreplace", "nonsense"])):
            row("encode", lambda s, c, e: s.encode(c, e), s, codec, errors)

OCTETS = [b"\\n\\x41\\u00e9\\U0001f600\\101\\q", b"\\x4", b"\\u12", b"a\\", b"\\U00110000", b"\\\\\\'\\\n|", b"", b"a", b"Hello World", b"  padded\t\n", b"aXbXcX", b"it's", b'say "hi"', b"it's \"both\"", b"\x00\xff\x80\\", b"l1\nl2\r\nl3\rl4\x0b", b"a\tb",
          b"+12", b"-7", "é😀".encode(), b"\xc3(", b"\xe2\x82", b"\xe2\x28\xa1", b"\xf0\x9f\x98", b"\xf8a", b"\xed\xa0\x80", b"\xc0\x80", b"\xff\xfea\x00", b"\xfe\xff\x00a",
          b"\xff\xfe\x00\xd8", b"\x00\xd8a\x00", b"\x00\xdc", b"\xff\xfe\x00\x00a\x00\x00\x00", b"\xef\xbb\xbfx", b"\x81\x8d\x80", b"abc", b"AbC dEf", b"hello wORLD they're"]
for _ in range(12):
    OCTETS.append(bytes(random.choice(b"aX \n\x80\xc3\xa9\xf0\x9f\x98\x80\xed\xa0\xe2\x82\xac\x00\xd8\xdc") for _ in range(random.randrange(1, 9))))
for s in OCTETS:
    for name in ("upper lower title capitalize swapcase isalpha isdigit isalnum isspace isupper islower istitle isascii strip lstrip rstrip split rsplit").split():
        row("b_" + name, getattr(bytes, name), s)
    row("b_repr", repr, s)
    row("b_hex", bytes.hex, s)
    for group in (-3, -2, -1, 1, 2, 3):
        row("b_hex_sep", lambda s, g: s.hex("-", g), s, group)
    row("b_splitlines", lambda s: s.splitlines(), s)
    row("b_splitlines_keep", lambda s: s.splitlines(True), s)
    row("b_zfill", bytes.zfill, s, 6)
    row("b_expandtabs", bytes.expandtabs, s, 4)
    for other in (b"a", b"X", b"", b" ", b"\n", b"Xb"):
        row("b_replace", lambda s, o, n: s.replace(o, b"<>", n), s, other, random.choice([-1, 0, 1, 2, 50]))
        row("b_count", bytes.count, s, other)
        row("b_find", bytes.find, s, other)
        row("b_rfind", bytes.rfind, s, other)
        row("b_strip_chars", lambda s, o: s.strip(o + b"cd"), s, other)
        if other:
            row("b_split_at", lambda s, o, n: s.split(o, n), s, other, random.choice([-1, 0, 1, 2]))
            row("b_rsplit_at", lambda s, o, n: s.rsplit(o, n), s, other, random.choice([-1, 0, 1, 2]))
    for codec in ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32-le", "utf-32", "latin-1", "ascii", "cp1252", "unicode_escape", "raw_unicode_escape"):
        for errors in ("strict", random.choice(["ignore", "replace", "backslashreplace", "xmlcharrefreplace", "nonsense"])):
            row("decode", lambda s, c, e: s.decode(c, e), s, codec, errors)
for s in ("", "00ff", "0 0", "00 ff\n1A", "é0", "0", "0g", "000"):
    row("b_fromhex", bytes.fromhex, s)

for s in ("١٢", " ٣ ", "\u30005", "1٢3.5", "é", "½", "1\u00a0", "१_०", "\x1c5", "\x1c٥", "0x٣", "٣j+1"):
    row("parse_int", int, s)
    row("parse_float", float, s)
    row("parse_complex", lambda s: [(z := complex(s)).real, z.imag], s)

FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, 1e15, 1e16, 123456789.0, 1234.5678, -1234.5678, 1e-5, 1e-4, 0.00001234, 1e22, 1e100, 1.7976931348623157e308, 5e-324,
          0.1, 2.675, 99.995, 999999.5, 9.5, 0.05, 123.456, math.inf, -math.inf, math.nan, -0.0001, 12345678.9, 100.0]
INTS = [0, 1, -1, 7, 42, -42, 255, 1000, -1000, 123456, 1234567, -1234567, 2**31, 10**15, -(10**15), 2**64, 10**30, -(2**100), 65, 0x1F600, 0x110000]
STRINGS = ["", "a", "abc", "héllo wörld", "日本", "😀", "long text here"]
COMPLEXES = [0j, 1 + 2j, -1.5 - 0.5j, complex(-0.0, 0.0), complex(0, math.inf), complex(math.nan, -1), 1e20 + 1e-7j, 1234.5 + 1j]
FILLS = ["", "", "<", ">", "^", "=", "*<", "*>", "é^", "0=", "0<", "x=", "😀>"]
SIGNS = ["", "", "", "+", "-", " "]
KINDS = list("bcdeEfFgGnosxX%") + ["", "", "", "y", "é", "\x01"]


def a_spec():
    spec = random.choice(FILLS) + random.choice(SIGNS) + random.choice(["", "", "", "z"]) + random.choice(["", "", "", "#"])
    spec += random.choice(["", "", "0"]) + random.choice(["", "", "1", "5", "12", "25"]) + random.choice(["", "", "", ",", "_"])
    spec += random.choice(["", "", ".0", ".1", ".3", ".6", ".20", ".,", ".3_", "._"])
    return spec + random.choice(KINDS)


SPECS = ["", "d", "f", "s", "10", "<10", "010", ",", "_", ",.2f", "+,d", "#x", "#010x", "08.3f", "%", ".1%", "e", ".0e", "#.0f", "#.0e", "#g", "#.3g", "n",
         "c", "+c", "5c", "<5c", "05c", ".3", ".3s", "10.3s", "^10.3", "=10", "z.1f", "zd", "zs", " s", "+s", "#s", ",s", "_s", ",_", "_,", ",,", "__", ".", ".f", ".2", ".2d",
         "99999999999999999999", ".99999999999999999999", ".2147483648f", "yy", "a", "é", "éé", "<", "=", "^^5", "<<5", "{", "0", "00", "005", "-5", "- 5", "5 ", "+-5",
         ",x", ",b", "_b", "_o", "_X", "_c", "_n", ".,f", "._f", ".3,f", ".3_f", ".,_f", "._,f", ",.,f", "_._f", ".,d", ".,s", ".9,e", ".9_g", "020,", "020,.2f", "04,d", "05,d", "#_x", "#020_x"]
for spec in SPECS:
    for value, name in ((42, "format_int"), (1234567, "format_int"), (-1234.5678, "format_float"), (0.0, "format_float"), ("héllo", "format_str")):
        row(name, format, value, spec)
    row("format_complex", lambda r, i, s: format(complex(r, i), s), 1.5, -2.0, spec)
for x in FLOATS:
    for _ in range(25):
        row("format_float", format, x, a_spec())
    for spec in ("", "e", "f", "g", "%", ".3", ".0f", ".10g", "#.3g", ".2e", "015", ",.1f"):
        row("format_float", format, x, spec)
for n in INTS:
    for _ in range(25):
        row("format_int", format, n, a_spec())
    for spec in ("", "d", "x", "#X", "b", "#o", ",", "_x", "012", "+", "e", ".2f", "c"):
        row("format_int", format, n, spec)
for s in STRINGS:
    for _ in range(20):
        row("format_str", format, s, a_spec())
for z in COMPLEXES:
    for _ in range(20):
        spec = a_spec()
        row("format_complex", lambda r, i, s: format(complex(r, i), s), z.real, z.imag, spec)


def a_percent():
    flags = "".join(random.sample("-+ #0", random.randrange(3)))
    return "%" + flags + random.choice(["", "", "3", "8", "15"]) + random.choice(["", "", ".", ".0", ".2", ".7", ".25"]) + random.choice(["", "", "", "l"])


for x in FLOATS:
    for _ in range(14):
        row("percent_float", lambda x, f: f % x, x, a_percent() + random.choice("eEfFgG"))
for n in INTS:
    for _ in range(14):
        row("percent_int", lambda n, f: f % n, n, a_percent() + random.choice("dioxXu"))
for s in STRINGS:
    for _ in range(8):
        row("percent_str", lambda s, f: f % s, s, a_percent() + "s")
for f in ("%", "%z", "a%zb", "é%zb", "%5", "%5.", "%(a)s", "%(a", "%()s", "%(a)5.1s|", "%%", "%5%", "%-%", "% %", "%s%s", "%s %%", "%l", "%ls", "%lls", "%hs", "%*s",
          "%.*s", "%99999999999999999999s", "%.2147483648s", "%.99999999999999999999s", "%é", "%\x1f", "%((a))s", "%((a)s", "abc", "", "%c", "%b", "%(a)*s"):
    row("percent_parse", lambda f: f % ("text",), f)
    row("percent_map", lambda f: f % {"a": "val", "": "empty", "(a)": "nested"}, f)


class Spy:
    """Shows what a template asked of it."""

    def __init__(self, name):
        self.name = name

    def __getattr__(self, name):
        return Spy(f"{self.name}.{name}")

    def __getitem__(self, key):
        return Spy(f"{self.name}[{key}:{type(key).__name__}]")

    def __format__(self, spec):
        return f"<{self.name}|{spec}>"

    def __repr__(self):
        return f"R({self.name})"

    def __str__(self):
        return f"S({self.name})"


TEMPLATES = ["", "plain", "{}", "{}{}", "{0}{1}{0}", "{a}", "{0.x}", "{0[k]}", "{0[3]}", "{0.x[1].y[zz]}", "{!r}", "{!s:>10}", "{!a}", "{:x>{}}", "{0:{1}}", "{0:{1:{2}}}", "{0:{a}b{1}}",
             "{{", "}}", "{{}}", "{{{}}}", "{", "}", "{0", "{0!", "{0!}", "{0!x}", "{0!rr}", "{0!r", "{0!r:", "{!", "{:", "{0:{", "{0:}}", "{0:{}", "{0.}", "{0..a}", "{0[}", "{0[]}", "{0[a]b}", "{0[a].b}", "{0]}",
             "{} {0}", "{0} {}", "{7}", "{99999999999999999999}", "{.a}", "{[a]}", "{zz}", "{ 0}", "{0 }", "{-1}", "{0[-1]}", "{0[99999999999999999999]}", "{0[{]}", "{0{1}", "}{", "{}}", "{{}", "a{0}b{1}c",
             "{0!é}", "{٣}", "{0[٣]}", "é{}é", "{:{}{}}", "{:{{}}}", "{0:a}b}", "{a.b}", "{a[0]}", "{0!r:{1}}", "{0[a:b!c]}", "{0[a}b]}", "{:é<5}", "{!r:}", "{!:}", "{! }"]
for t in TEMPLATES:
    row("template", lambda t: t.format(Spy("p0"), Spy("p1"), Spy("p2"), Spy("p3"), a=Spy("ka")), t)
