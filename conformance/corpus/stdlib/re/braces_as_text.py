import re

for p in ['a{', 'a{}', 'a{1', 'a{1,2', 'a{x}', '{', 'a{ 1}', 'a{1,x}', '{}', 'a{-1}']:
    print(p, re.match(p, p.lstrip()) , re.findall(p, 'a{1} a{} a{x}'))
