import weakref
class K:
    def __init__(self, n): self.n = n
k, j = K(1), K(2)
d = weakref.WeakKeyDictionary()
d[k] = 'one'
d[j] = 'two'
print(len(d), d[k], k in d, 3 in d, sorted(d.values()), [key.n for key in d], d.get(K(5), 'none'), d.pop(j), len(d))
v = weakref.WeakValueDictionary(a=k)
v['b'] = j
print(sorted(v), v['a'].n, v.get('z'), 'b' in v, [x.n for x in v.values()], len(v))
del v['a']
print(list(v.items())[0][0])
s = weakref.WeakSet([k, j])
print(len(s), k in s, sorted(x.n for x in s))
s.discard(k)
print(len(s), s == weakref.WeakSet([j]))
