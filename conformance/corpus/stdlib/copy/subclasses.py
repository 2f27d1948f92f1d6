import copy
from collections import OrderedDict, defaultdict, deque, Counter

class L(list): pass
class D(dict): pass
l = L([1, [2]])
l.tag = 't'
m = copy.deepcopy(l)
print(type(m).__name__, m, m.tag, m[1] is l[1], copy.copy(l).tag)
d = D(a=[1])
print(type(copy.deepcopy(d)).__name__, copy.deepcopy(d))
print(copy.deepcopy(defaultdict(list, {'a': [1]})), copy.copy(deque([1, 2], 3)), copy.deepcopy(Counter('aab')), copy.copy(OrderedDict(a=1)))
