# Dict displays, comprehensions and unpacking
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class M:
    def keys(self): return iter('ab')
    def __getitem__(self, k): return k.upper()
class BadM:
    def keys(self): return ['a']
    def __getitem__(self, k): raise ZeroDivisionError(k)


show(lambda: ({**M()}, {'a': 1, **{'a': 2}}, {**{'a': 2}, 'a': 1}, {k: v for k, v in zip('ab', [1, 2])}, {n: n * n for n in range(3) if n}, {1: 'a', 1.0: 'b'}, {**{}}, {(): 1, None: 2}, {k: {j: 1 for j in range(k)} for k in range(2)}, dict(**M()), {x: x for x in 'aab'}))
show(lambda: {**BadM()})
show(lambda: {**5})
show(lambda: {**[('a', 1)]})
show(lambda: {[]: 1})
show(lambda: {n: 1 for n in [[]]})
show(lambda: {**None})
show(lambda: {k: v for k, v in [1]})
show(lambda: {k: 1 / 0 for k in 'a'})
show(lambda: ({'x': 1}.items() | {'y': 2}.items() == {('x', 1), ('y', 2)}, len({n % 3: n for n in range(10)}), {True: 1, 1: 2, 1.0: 3}))
a, *b = {'k': 1, 'l': 2, 'm': 3}
print(a, b)
for k, (x, y) in {'p': (1, 2)}.items(): print(k, x, y)
