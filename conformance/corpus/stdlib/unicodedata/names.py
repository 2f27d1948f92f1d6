# Characters have names, and are found by name, alias or the name of a sequence.
import unicodedata as u
for c in "aÀ가一\u0378\0\ue000\U0001f600\U00017000":
    print(ascii(c), u.name(c, None))
for name in ("space", "HANGUL SYLLABLE GAG", "CJK UNIFIED IDEOGRAPH-4E00", "LATIN CAPITAL LETTER GHA", "NBSP", "NULL",
             "KEYCAP DIGIT ONE", b"SNOWMAN", "VARIATION SELECTOR-17"):
    print(name, ascii(u.lookup(name)))
for name in ("LATINSMALLLETTERA", "LATIN-SMALL-LETTER-A", "é", "", "x" * 300):
    try:
        print(u.lookup(name))
    except KeyError as e:
        print(e)
