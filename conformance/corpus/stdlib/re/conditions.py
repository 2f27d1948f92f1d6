import re

p = re.compile(r'(<)?(\w+)(?(1)>)')
print([m.group() for m in p.finditer('<a> b <c')], p.fullmatch('<a>'), p.fullmatch('a>'))
print(re.match('(x)?(?(1)y|z)', 'xy'), re.match('(x)?(?(1)y|z)', 'z'), re.match('(?P<n>x)?(?(n)y|z)', 'y'), re.match('(?:(a)|b)(?(1)c|d)', 'bd'))
