"""Writes `tables.rs` beside it from the Unicode database of the CPython that runs it:

    python3.14 generate.py NameAliases.txt NamedSequences.txt > tables.rs

The two files of the Unicode character database say which names to ask for; what CPython does not know is left out.
"""

import sys
import unicodedata

BIDIRECTIONAL = ["", *"AL AN B BN CS EN ES ET FSI L LRE LRI LRO NSM ON PDF PDI R RLE RLI RLO S WS".split()]
WIDTHS = "A F H N Na W".split()


def chars():
    return (chr(n) for n in range(sys.maxunicode + 1) if not 0xD800 <= n < 0xE000)


def table(doc, name, kind, values, per_line=60):
    values = list(values)
    print(f"\n/// {doc}")
    print(f"pub(super) static {name}: &[{kind}] = &[")
    for at in range(0, len(values), per_line):
        print("    " + ", ".join(values[at:at + per_line]) + ",")
    print("];")


def quoted(text):
    return '"' + "".join(c if " " <= c < "\x7f" and c not in '"\\' else f"\\u{{{ord(c):x}}}" for c in text) + '"'


def props(c):
    bidirectional = BIDIRECTIONAL.index(unicodedata.bidirectional(c))
    width = WIDTHS.index(unicodedata.east_asian_width(c))
    return bidirectional | width << 5 | unicodedata.mirrored(c) << 8


print(f"//! Properties and names of characters, Unicode {unicodedata.unidata_version}. Made by `generate.py`.")
table("The bidirectional classes; a property's five low bits are an index into them.", "BIDIRECTIONAL", "&str",
      map(quoted, BIDIRECTIONAL))
table("The widths; three bits of a property are an index into them.", "WIDTHS", "&str", map(quoted, WIDTHS))

runs = []
for c in chars():
    now = props(c)
    if not runs or runs[-1][1] != now:
        runs.append((ord(c), now))
table("Where each run of characters with the same properties begins.", "STARTS", "u32", (f"{at:#x}" for at, _ in runs))
table("The properties of each run.", "PROPS", "u16", (str(value) for _, value in runs), 100)

numbers = []
for c in chars():
    value = unicodedata.numeric(c, None)
    if value is None:
        continue
    at = ord(c)
    if numbers and numbers[-1][0] + numbers[-1][1] == at:
        first, count, start, step = numbers[-1]
        if count == 1 and value - start in (0, 1, 10, 100, 1000, 10000):
            numbers[-1] = (first, 2, start, value - start)
            continue
        if count > 1 and value == start + count * step:
            numbers[-1] = (first, count + 1, start, step)
            continue
    numbers.append((at, 1, value, 0))
table("Runs of characters that stand for numbers: first, how many, the first one's number, the step.", "NUMBERS",
      "(u32, u32, f64, f64)", (f"({a:#x}, {n}, {v!r}, {float(s)!r})" for a, n, v, s in numbers), 24)

digits = [c for c in chars() if unicodedata.digit(c, None) is not None and unicodedata.decimal(c, None) is None]
assert all(unicodedata.digit(c) == unicodedata.numeric(c) for c in digits)

tags, text, entries = [""], "", []
for c in chars():
    found = unicodedata.decomposition(c)
    if not found or "\uac00" <= c <= "\ud7a3":  # what Hangul syllables are made of can be computed
        continue
    tag, _, rest = found.rpartition("> ") if found.startswith("<") else ("", "", found)
    if tag not in tags:
        tags.append(tag)
    entries.append((ord(c), len(text.encode()), tags.index(tag)))
    text += "".join(chr(int(code, 16)) for code in rest.split())
table("The tags of decompositions.", "TAGS", "&str", (quoted(tag + "> " if tag else "") for tag in tags))
table("Characters that are made of others.", "DECOMPOSED", "u32", (f"{at:#x}" for at, _, _ in entries))
table("The tag of each, and in the low bits where its parts begin.", "PARTS_AT", "u32",
      (f"{tag << 24 | at:#x}" for _, at, tag in entries))
print("\n/// The parts of all of them.")
print('pub(super) static PARTS: &str = "\\')
for at in range(0, len(text), 200):
    print(quoted(text[at:at + 200])[1:-1].replace(" ", "\\u{20}") + "\\")
print('";')

aliases, sequences = [], []
for line in open(sys.argv[1], encoding="utf-8"):
    fields = line.split("#")[0].strip().split(";")
    if len(fields) == 3:
        aliases.append((fields[1], chr(int(fields[0], 16))))
for line in open(sys.argv[2], encoding="utf-8"):
    fields = line.split("#")[0].strip().split(";")
    if len(fields) == 2:
        sequences.append((fields[0], "".join(chr(int(code, 16)) for code in fields[1].split())))


def known(name, meaning):
    try:
        return unicodedata.lookup(name) == meaning
    except KeyError:
        return False


table("Other names of characters, in order.", "ALIASES", "(&str, char)",
      (f"({quoted(name)}, '\\u{{{ord(c):x}}}')" for name, c in sorted(aliases) if known(name, c)), 20)
table("Names of sequences, in order.", "SEQUENCES", "(&str, &str)",
      (f"({quoted(name)}, {quoted(made)})" for name, made in sorted(sequences) if known(name, made)), 16)
