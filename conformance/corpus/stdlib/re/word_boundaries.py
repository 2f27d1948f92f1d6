import re

for p in [r'\b', r'\B', r'\bfoo\b', r'\Boo', r'o\b']:
    print(p, [m.span() for m in re.finditer(p, 'foo barfoo é')])
print(re.findall(r'\b', ''), re.findall(r'\B', ''), re.findall(r'\b\w', 'é a', re.A), re.findall(rb'\b\w', b'\xe9 a'))
