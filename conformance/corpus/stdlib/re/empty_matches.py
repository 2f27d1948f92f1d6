import re

for p in ['x*', 'a*', 'b|', r'\b', '(?=b)', '$', '^', '|a', 'a??']:
    print(p, [m.span() for m in re.finditer(p, 'abaab')], re.split(p, 'abaab'), re.sub(p, '-', 'abaab'))
