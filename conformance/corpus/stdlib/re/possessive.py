import re

for p in ['a++b', 'a*+a', 'a?+a', 'a{1,2}+a', '(?:ab)++a', '(?:ab)*+ab', '(a|b)++c', r'"[^"]*+"']:
    print(p, re.match(p, 'aaab'), re.search(p, 'ababab abc "q"'), re.fullmatch(p, 'a'))
