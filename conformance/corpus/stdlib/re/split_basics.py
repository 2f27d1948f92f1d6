import re

print(re.split(r'\s*,\s*', 'a , b,c'), re.split('(,)', 'a,b,c'), re.split(',', 'abc'))
print(re.split(',', 'a,b,c', maxsplit=1), re.split(',', 'a,b', maxsplit=-1), re.split(',', ''))
print(re.split('(a)|b', 'cabd'), re.split(r'\W+', 'Words, words, words.'), re.split('([-/])', '2024-01/02'))
print(re.split(b',', b'a,b'), re.split('x*', 'axbc'), re.compile(',').split('a,b,c', 1))
