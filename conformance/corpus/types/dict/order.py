# Order of entries through deletions and updates
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


d = {n: n for n in range(5)}
del d[1]; d[1] = 'again'; d[0] = 'same place'
print(d, list(reversed(d)), d.popitem(), list(d))
for k in list(d): d.pop(k); d[k] = k
print(d)
d = dict(b=1, a=2); d.update(c=3, b=4)
print(d, list(d.items()), list(reversed(d.items())), list(reversed(d.values())))
show(lambda: ({1: 'a', True: 'b', 1.0: 'c'}, {'a': 1, 'a': 2}, list({**{'x': 1}, 'y': 2, **{'x': 3}}), {'a': 1, 'b': 2} == {'b': 2, 'a': 1}))
d = {}
for n in range(100): d[n] = n
for n in range(0, 100, 2): del d[n]
for n in range(3): d[n] = 'new'
print(list(d)[:4], list(d)[-4:], len(d))
d.clear(); d['z'] = 1
print(d, next(iter(d)), next(reversed(d)))
