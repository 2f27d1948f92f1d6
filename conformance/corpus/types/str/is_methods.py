# The questions about every character; the empty text answers False, but for two.
for s in "", "abc", "abc1", "123", "½", "²", "٣", "Ⅷ", "漢字", " ", "\t\n", "a b", "é", "_x", "1x", "class", "\x00", "\u00a0", "a-b", "\U0001F600", "\u200b":
    print(ascii(s), [n for n in ("isalpha isdigit isdecimal isnumeric isalnum isspace isidentifier isprintable isascii").split() if getattr(s, n)()])
