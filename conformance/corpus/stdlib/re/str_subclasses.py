import re

class S(str):
    pass

m = re.match(S('(a)b'), S('abc'))
print(type(m.string).__name__, type(m.group()).__name__, m.groups(), type(re.sub('z', 'y', S('abc'))).__name__)
print(re.split(S(','), S('a,b')), re.findall('a', S('aa')))
