import re

for p in ['(?<=a*)b', '(?<=a|bc)d', '(?<!a+)b', '(?<=(a))b', r'(a)(?<=\1)b', r'(?<=(a)\1)b', r'(?<=(?P<q>a)(?P=q))b', '(?<=a{2})b',
          '(?<=a{1,2})b', r'(a+)(?<=\1)b', '(?<=(?:ab|cd))e', '(?<=', '(?<=^|a)b']:
    try:
        print(p, re.compile(p))
    except re.error as e:
        print(p, '->', e)
