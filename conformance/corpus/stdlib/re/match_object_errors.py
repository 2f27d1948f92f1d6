import re

m = re.match('(?P<n>a)', 'a')
for group in [2, -1, 'x', None, 1.5, '']:
    try:
        print(m.group(group))
    except IndexError as e:
        print(repr(group), e)
try:
    m.start('q')
except IndexError as e:
    print(e)
print(m.group(True), bool(m))
