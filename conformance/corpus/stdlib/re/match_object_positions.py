import re

m = re.search(r'(b)(x)?(c)', 'aabcd')
print(m.start(), m.end(), m.span(), m.start(1), m.end(3), m.span(2), m.start(2))
print(m.regs, m.pos, m.endpos, m.string, m.re)
m = re.search('(é)b', 'ééb€')
print(m.span(), m.start(1), m.end(1))
