from types import MappingProxyType
d = {'a': 1}
p = MappingProxyType(d)
d['b'] = 2
print(p, p['b'], len(p), list(p), 'a' in p, p.get('z', 0), p | {'c': 3}, p == d, p.copy() is d)
try:
    p['a'] = 2
except TypeError as e:
    print(e)
try:
    p['zz']
except KeyError as e:
    print(repr(e))
