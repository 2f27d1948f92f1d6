import re

for m in re.finditer(r'(?P<w>[a-z]+)(\d)?', 'abc1 de, f2'):
    print(m.span(), m.group(), m.groupdict(), m.group(2))
it = re.finditer('a', 'aa')
print(next(it), next(it), next(it, None), iter(it) is it)
