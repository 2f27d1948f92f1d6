import json
from collections import OrderedDict, defaultdict, Counter, namedtuple

print(json.dumps([]), json.dumps({}), json.dumps(()), json.dumps([[], {}]))
print(json.dumps([1, (2, 3), {'a': [None]}]))
print(json.dumps({'b': 1, 'a': {'d': 2, 'c': [3]}}))
print(json.dumps(OrderedDict([('z', 1), ('y', 2)])), json.dumps(Counter('aab')))
d = defaultdict(list)
d['x'].append(1)
print(json.dumps(d), json.dumps(namedtuple('P', 'x y')(1, 2)))
