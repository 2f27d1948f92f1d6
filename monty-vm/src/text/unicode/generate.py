"""Writes `tables.rs` beside it from the Unicode database of the CPython that runs it: `python3.14 generate.py > tables.rs`.

What has no direct question is asked by behaviour: whether a character counts as cased, or is ignored, shows in how
`title` and the final sigma of `lower` treat its neighbours.
"""

import sys
import unicodedata

CATEGORIES = "Cc Cf Cn Co Cs Ll Lm Lo Lt Lu Mc Me Mn Nd Nl No Pc Pd Pe Pf Pi Po Ps Sc Sk Sm So Zl Zp Zs".split()
FLAGS = [
    ("DECIMAL", str.isdecimal),
    ("DIGIT", str.isdigit),
    ("NUMERIC", str.isnumeric),
    ("SPACE", str.isspace),
    ("UPPER", str.isupper),
    ("LOWER", str.islower),
    ("PRINTABLE", str.isprintable),
    ("ID_START", str.isidentifier),
    ("ID_CONTINUE", lambda c: ("a" + c).isidentifier()),
    ("CASED", lambda c: (c + "a").title()[-1] == "a"),
    ("CASE_IGNORABLE", lambda c: sigma("A" + c) and not sigma(c)),
]


def sigma(before):
    return (before + "\u03a3").lower()[-1] == "\u03c2"


def chars():
    return (chr(n) for n in range(sys.maxunicode + 1) if not 0xD800 <= n < 0xE000)


def props(c):
    value = CATEGORIES.index(unicodedata.category(c))
    for shift, (_, ask) in enumerate(FLAGS):
        if ask(c):
            value |= 1 << (5 + shift)
    return value


def numbers(values, per_line=30):
    values = list(values)
    for at in range(0, len(values), per_line):
        print("    " + ", ".join(values[at:at + per_line]) + ",")


def mapping(name, doc, base, mapped):
    single, special = [], []
    for c in chars():
        target = mapped(c)
        if target == base(c):
            continue
        if len(target) > 1:
            special.append((c, target))
            continue
        at, delta = ord(c), ord(target) - ord(c)
        if single:
            first, last, step, old = single[-1]
            gap = at - last
            if old == delta and gap in (1, 2) and (step == gap or first == last):
                single[-1] = (first, at, gap, delta)
                continue
        single.append((at, at, 1, delta))
    print(f"\n/// {doc}: first, last, step, distance.")
    print(f"pub(super) static {name}: &[(u32, u32, u32, i32)] = &[")
    numbers((f"({a:#x}, {b:#x}, {s}, {d})" for a, b, s, d in single), 10)
    print("];")
    print(f"\n/// {doc}, to several characters.")
    print(f"pub(super) static {name}_SPECIAL: &[(char, &str)] = &[")
    numbers((rust_pair(c, t) for c, t in special), 8)
    print("];")


def rust_pair(c, target):
    return f"('\\u{{{ord(c):x}}}', \"" + "".join(f"\\u{{{ord(t):x}}}" for t in target) + '")'


print(f"//! Properties and case mappings of characters, Unicode {unicodedata.unidata_version}. Made by `generate.py`.")
print("\n/// The categories' names; a property's five low bits are an index into them.")
print("pub(super) static CATEGORIES: [&str; %d] = [" % len(CATEGORIES))
numbers((f'"{c}"' for c in CATEGORIES), 15)
print("];")
for shift, (name, _) in enumerate(FLAGS):
    print(f"pub(super) const {name}: u32 = 1 << {5 + shift};")

runs, previous = [], None
for c in chars():
    now = props(c)
    if now != previous:
        runs.append((ord(c), now))
        previous = now
print("\n/// Where each run of characters with the same properties begins.")
print("pub(super) static STARTS: &[u32] = &[")
numbers(f"{start:#x}" for start, _ in runs)
print("];\n\n/// The properties of each run.")
print("pub(super) static PROPS: &[u16] = &[")
numbers((str(value) for _, value in runs), 40)
print("];\n\n/// The zeros of all decimal digits; each is followed by its one to nine.")
print("pub(super) static ZEROS: &[u32] = &[")
numbers(f"{ord(c):#x}" for c in chars() if c.isdecimal() and unicodedata.decimal(c) == 0)
print("];")
mapping("UPPER_MAP", "Upper case", lambda c: c, str.upper)
mapping("LOWER_MAP", "Lower case", lambda c: c, str.lower)
mapping("TITLE_MAP", "Title case where it is not upper case", str.upper, str.title)
mapping("FOLD_MAP", "Case folding where it is not lower case", str.lower, str.casefold)
