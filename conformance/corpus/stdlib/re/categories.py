import re

text = 'aé_1٣ \t\u00a0\n-Ω²'
for p in [r'\d', r'\D', r'\s', r'\S', r'\w', r'\W']:
    print(p, ascii(re.findall(p, text)), ascii(re.findall(p, text, re.A)))
print(re.findall(rb'\w', b'a\xe9_1'), re.findall(rb'\s', b' \x0b\xa0\x1c'), ascii(re.findall(r'\s', '\x1c\x85\u2028')))
