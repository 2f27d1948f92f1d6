from pprint import pprint
from collections import OrderedDict, defaultdict, Counter, deque, ChainMap, namedtuple
pprint(defaultdict(list, {i: list(range(i)) for i in range(9)}), width=40)
pprint(Counter('abracadabra' * 3), width=20)
pprint(deque(range(30), maxlen=30), width=40)
pprint(ChainMap({'a': 'x' * 40}, {'b': 'y' * 40}))
NT = namedtuple('NT', 'a b')
pprint(NT(1, 2))
