import re

for p in [r'(a)(b)', r'((a)(b))', r'(a)|(b)', r'(?P<x>a)(?P<y>b)?', r'(?P<outer>(?P<inner>a))', 'a']:
    m = re.match(p, 'ab')
    print(p, m.lastindex, m.lastgroup)
