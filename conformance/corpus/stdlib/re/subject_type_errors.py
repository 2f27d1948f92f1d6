import re

for p, s in [('a', b'a'), (b'a', 'a'), ('a', None), ('a', 5), ('a', ['a'])]:
    for f in [re.match, re.search, re.fullmatch, re.findall, re.split]:
        try:
            f(p, s)
        except TypeError as e:
            print(f.__name__, e)
try:
    re.match(1, 'a')
except TypeError as e:
    print(e)
