import re

for p in ['a*', 'a*?', 'a+', 'a+?', 'a?', 'a??', 'a{2}', 'a{1,2}', 'a{1,2}?', 'a{,2}', 'a{2,}', 'a{2,}?', 'a{,}', 'a{0}']:
    print(p, re.match(p, 'aaab').group(), re.fullmatch(p, 'aaa') is not None)
print(re.findall('<.*>', '<a><b>'), re.findall('<.*?>', '<a><b>'), re.search('.*?c', 'aabc').group())
