import re

print(re.match('(?>a*)b', 'aab'), re.match('(?>a*)ab', 'aab'), re.match('(?>a|ab)c', 'abc'), re.match('(?>ab|a)c', 'abc'))
print(re.match('(?>(a+))(b)', 'aab').groups(), re.match('(?>(a)|(b))+', 'ab').groups(), re.search('(?>x(?>y)*)z', 'xyyz'))
