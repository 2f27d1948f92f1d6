import re

print(re.compile('a'), re.compile('a', re.I), re.compile('a', re.I | re.M | re.S | re.X), re.compile('a', re.A))
print(re.compile(b'x'), re.compile(b'x', re.I), re.compile('(?im)a'), re.compile('"\'\n'))
print(re.compile('a' * 300))
