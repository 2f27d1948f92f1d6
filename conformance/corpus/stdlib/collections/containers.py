# Containers of the collections module.
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple
P = namedtuple('P', 'x y', defaults=[3])
print(P(1), P(1)._replace(y=9), P(1)._asdict(), P._fields)
try:
    P()
except TypeError as error:
    print(error)
c = Counter('hello')
print(c, c.most_common(1), c + Counter('l'), c['z'])
d = defaultdict(list)
d['a'].append(1)
print(d, OrderedDict(a=1), ChainMap({'a': 1}, {'b': 2})['b'])
q = deque(range(5), maxlen=5)
q.append(5)
q.rotate(2)
print(q, q[0], list(reversed(q)), 3 in q)
print(UserDict(a=1), UserList([1, 2])[:1], UserString('ab').upper())
match deque([1, 2]):
    case [a, b]:
        print(a, b)
