import re

print(re.compile('a') is re.compile('a'), re.compile('a') == re.compile('a', re.I), re.compile('a') == 'a')
print(hash(re.compile('b')) == hash(re.compile('b')), re.compile('a') == re.compile(b'a'))
p = re.compile('(x)')
print(re.compile(p) is p, len({re.compile('q'), re.compile('q')}))
try:
    re.compile(p, re.I)
except ValueError as e:
    print(e)
