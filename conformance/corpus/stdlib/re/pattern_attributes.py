import re

p = re.compile(r'(?P<k>\w+)=(?P<v>\w+)(;)?', re.I)
print(p.pattern, p.flags, p.groups, dict(p.groupindex), list(p.groupindex))
print(re.compile('a').flags, re.compile(b'a').flags, re.compile('(?s)a').flags, re.compile('a', re.A).flags)
try:
    p.groupindex['x'] = 1
except TypeError as e:
    print(e)
