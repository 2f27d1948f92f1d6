import re

for p in ['*', '+a', '?', 'a**', 'a+*', 'a{2}{3}', 'a??*', '^*', '$+', r'\b?', '(*)', '|*', '(?:*)', 'a{3,2}', '{1}', 'a|+', '(?i)*', 'a+++']:
    try:
        print(p, re.compile(p))
    except re.error as e:
        print(p, '->', e)
try:
    re.compile('a{99999999999}')
except OverflowError as e:
    print(e)
