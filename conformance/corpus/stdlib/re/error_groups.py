import re

for p in ['(', ')', '(a', 'a)', '((a)', '(?', '(?z)', '(?<', '(?<z)', '(?P', '(?Pz)', '(?#abc', '(?:', '(?=', '(?P<', '(?P<a', '(?P<>a)',
          '(?P<1>a)', '(?P<a>x)(?P<a>y)', '(?P=a)', '(?P=1)', '(?P<a>(?P=a))', '(?P<a b>x)']:
    try:
        print(p, re.compile(p))
    except re.error as e:
        print(p, '->', e)
