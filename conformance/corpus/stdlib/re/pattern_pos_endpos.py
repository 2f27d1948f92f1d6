import re

p = re.compile('a.')
print(p.search('xaxab', 2), p.match('xab', 1), p.fullmatch('xabx', 1, 3), p.findall('abacad', 2, 4))
print(p.search('ab', 5), p.search('ab', -3), p.match('ab', 0, 1), p.search('éaéab', 2), p.match('ab', 1, 0))
print([m.span() for m in p.finditer('éaéab', 2)])
print(re.compile('^b').search('ab', 1), re.compile('(?<=a)b').search('ab', 1), re.compile('b$').search('abc', 0, 2))
m = p.search('xabx', 1, 3)
print(m.pos, m.endpos, m.span())
