# Which quotes, which escapes.
for s in (
    "plain", "it's", 'say "hi"', "both ' and \"", "tab\t nl\n cr\r bs\\",
    "\x00\x07\x1b\x7f\x80\xa0\xad", "é漢😀", "\u200b\u2028\ufeff", "\ue000\U000e0001", "\ud800", "",
):
    print(repr(s).encode("utf-8", "backslashreplace").decode(), ascii(s))
print([r"a\b"], {"k'": 'v"'}, ("\n",), repr(repr("'")))
print(repr("'\\'"), "%r" % "\\", f"{'\t'!r}", ascii("é\n'"))
