# Counters of many kinds of items, deques that drop at the other end.
from collections import Counter, deque
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n
    def __eq__(self, other): return isinstance(other, K) and self.n == other.n
    def __repr__(self): return f"K{self.n}"
class Sub(Counter):
    def __setitem__(self, key, value): super().__setitem__(key, value * 10)
print(Counter('abracadabra'), Counter([1, 1.0, True, 'a', None]), Counter([K(1), 'x', K(1), 'x', 2]), Counter(x % 3 for x in range(10)))
print(Sub('aab'), Counter({'a': 2}), Counter(a=1, b=2), Counter('ab' * 1000).most_common(1))
c = Counter('ab')
c.update('bc')
c.update([2 ** 48] * 2)
c['a'] = 2 ** 48 - 1
c.update('aa')
c['x'] = 1.5
c.update('x')
print(c, c.total())
try: Counter(['a', [], 'b'])
except TypeError as e: print(e)
q = deque(maxlen=3)
for i in range(300): q.append(i)
print(q, len(q), q[0], q[-1], q.popleft(), q.pop(), q)
q = deque(range(5), maxlen=5)
q.append('x'); q.appendleft('y'); q.extend('ab'); q.rotate(1)
print(q, deque([1], maxlen=0), list(deque('abc')), deque('ab') + deque('c'))
e = deque([], 0)
e.append(1)
print(e, len(e))
