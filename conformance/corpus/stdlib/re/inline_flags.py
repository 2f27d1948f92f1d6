import re

for p in ['(?i)A', '(?m)^b', '(?s)a.b', '(?x) a b # c', '(?a)\\w', '(?u)\\w', '(?ims)a', '(?i)(?m)^b']:
    c = re.compile(p)
    print(p, c.flags, c.findall('a\nb é'))
print(re.compile(b'(?i)a').flags, re.compile(b'(?L)a').flags)
