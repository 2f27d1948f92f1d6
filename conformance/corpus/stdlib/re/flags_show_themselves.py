import re

print(re.I, repr(re.MULTILINE), re.I | re.M, re.NOFLAG, re.A | re.X | re.S)
print(re.I.value, re.I.name, re.I == 2, re.I & re.M, bool(re.I & re.M), int(re.I | re.M), re.I | 8)
print(re.RegexFlag(2), isinstance(re.I, int), re.IGNORECASE is re.I, f'{re.I}')
