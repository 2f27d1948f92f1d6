import re

s = re.compile('(a)|b').scanner('abcab')
print(s.match(), s.match(), s.match(), s.pattern)
s = re.compile('a').scanner('bab', 1)
print(s.search(), s.search())
tokens = re.compile(r'\s*(?:(?P<num>\d+)|(?P<op>[-+*/()]))')
print([(m.lastgroup, m[m.lastgroup]) for m in tokens.finditer('12+ 3*(4 - 5)')])
