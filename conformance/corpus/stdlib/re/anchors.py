import re

text = 'ab\ncd\n'
for p in ['^', '$', r'\A', r'\Z', r'\z', '^c', 'b$', 'd$', r'd\Z', r'\n\Z', '^$']:
    print(p, [m.span() for m in re.finditer(p, text)], [m.span() for m in re.finditer(p, text, re.M)])
