# The questions about every character; the empty text answers False, but for two.
questions = "isalpha isdigit isdecimal isnumeric isalnum isspace isidentifier isprintable isascii".split()
texts = ["", "abc", "abc1", "123", "½", "²", "٣", "Ⅷ", "漢字", " ", "\t\n", "a b", "é", "_x", "1x", "class"]
texts += ["\x00", "\u00a0", "a-b", "\U0001F600", "\u200b"]
for s in texts:
    print(ascii(s), [q for q in questions if getattr(s, q)()])
