import re

print(re.match('(?:a|b)*', 'ab' * 20000).end(), re.match('(?:ab)*', 'ab' * 20000).end(), len(re.findall(r'\w+', 'word ' * 5000)))
print(re.search('x', 'a' * 100000), re.search('(a|b)*c', 'ab' * 20), len(re.sub('a', 'bb', 'a' * 10000)))
print(sum(len(m.group()) for m in re.finditer('é+', 'éa' * 2000)), re.match('.*é', 'é' * 5000).end())
