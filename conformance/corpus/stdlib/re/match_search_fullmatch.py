import re

for f in [re.match, re.search, re.fullmatch]:
    for s in ['abc', 'xabc', 'abcd', '']:
        print(f.__name__, repr(s), f('abc', s))
