# A subclass of dict and its hooks
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
    def __contains__(self, k): return 'always'
    def __len__(self): return 42
d = D(a=1)


d['b'] = 5
show(lambda: (d, d['b'], 'q' in d, list(d), len(d), d.update(c=1), d.setdefault('e', 3), dict.__len__(d), dict(d), {**d} if False else 'skipped', bool(D()), d.get('a'), d == {'a': 1, 'b': 10, 'c': 1, 'e': 3}, d.items(), sorted(d), list(reversed(d)) if False else 'skipped'))
d.attr = 1
print(vars(d), isinstance(d, dict), d | {'z': 1}, type(d | {}), type(d.copy()))
show(lambda: (D([('x', 1)], y=2), D.fromkeys('p', 1)))
