# Characters have names, categories, values and normal forms.
import unicodedata as u
for c in "aé5½Ⅷ٣あ\u200b😀":
    print(u.name(c, None), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.numeric(c, None), u.decimal(c, None), u.digit(c, None), u.decomposition(c), u.mirrored(c))
print(u.lookup("LATIN SMALL LETTER E WITH ACUTE"), [ascii(u.normalize(f, "é ﬁ Å")) for f in ("NFC", "NFD", "NFKC", "NFKD")], u.is_normalized("NFC", "é"))
for f in (lambda: u.lookup("nothing"), lambda: u.name("\x00"), lambda: u.numeric("a"), lambda: u.normalize("X", "a")):
    try: f()
    except (KeyError, ValueError) as e: print(repr(e))
