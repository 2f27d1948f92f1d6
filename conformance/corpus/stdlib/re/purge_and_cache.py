import re

p = re.compile('abc')
re.purge()
print(re.compile('abc') is p, re.compile('abc') == p, p.match('abcd'))
for n in range(600):
    re.compile(f'a{{{n}}}')
print(re.compile('abc') is p, re.match('a{599}', 'a' * 600).end())
