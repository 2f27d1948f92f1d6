# Every form of string: prefixes, escapes, joining.
print('a' "b" '''c''' """d""", r'\n', R"\t", b'x' b"y", rb'\x', Rb"\y", bR'\z', u'u', f'{1}' 'x' f"{2}", rf'{3}\n', fr"{4}\t")
print('\a\b\f\v\0\x41\101\u0041\U0001F600\N{BULLET}\'\"\\'.encode('unicode_escape'), b'\a\x41\101\0\'', '\
joined', 'a\
b')
print("""multi
line 'quotes' "double" """, '''end\'''', "tab\tin")
print(len('\ud800'), '\18', b'\18', '\400', repr('\x7f\x80\xa0\u200b\ue000\U000e0001'))
for s in (r"'\x4'", r"'\u123'", r"'\U00110000'", r"'\N{no such}'", r"'\N'", r"b'\x4'", "b'é'", "'a\n'", "'", "'''", "ub'x'", "bu'x'", "ur'x'", "fb'x'", "rr'x'", "bf'x'", r"r'\'", r"'\'", "x'a'", r"'\N{LATIN SMALL LETTER A'", "b'\\N{x}' and 1", "u'x' 'y'", "t'x' 'y'", "'x' t'y'", "rt'x'.strings", "tb'x'", "\"abc' \"", "br'\\' + b''"):
    try: print(s, repr(eval(s)))
    except SyntaxError as e: print(s.encode("unicode_escape"), "|", e.msg, e.offset)
