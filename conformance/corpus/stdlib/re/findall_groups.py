import re

print(re.findall(r'\d+', 'a1b22c333'))
print(re.findall(r'(\w)(\d)', 'a1 b2 c'))
print(re.findall(r'(\w)\d', 'a1 b2'))
print(re.findall('(a)(b)?', 'aba'), re.findall('(a)|b', 'ab'), re.findall('x', 'abc'))
print(re.findall('', 'ab'), re.findall('a|', 'ba'), re.findall(b'\\w', b'ab'))
