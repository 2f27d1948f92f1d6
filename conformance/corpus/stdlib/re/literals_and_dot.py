import re

print(re.findall('a.c', 'abc a\nc axc a.c'), re.findall(r'a\.c', 'abc a.c'), re.search('', 'abc'))
print(re.findall('.', 'a\nb'), re.findall('.', 'a\nb', re.S), re.findall('(?s:.)', 'a\nb'))
print(re.search('needle', 'hay needle hay').span(), re.search('é€😀', 'x é€😀').span())
