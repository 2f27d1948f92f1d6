import re

m = re.match(r'(?P<year>\d{4})-(?P<month>\d\d)(T)?', '2024-05 rest')
print(m.group(), m.group(0), m.group(1), m.group(1, 2), m.group('year', 3))
print(m['month'], m[1], m[0])
print(m.groups(), m.groups('none'), m.groupdict(), m.groupdict(''))
