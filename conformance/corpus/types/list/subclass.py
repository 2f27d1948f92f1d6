# A subclass of list
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class L(list):
    def __getitem__(self, k): return ('item', k)
    def __len__(self): return 99
    def __iter__(self): return iter('it')
    def __contains__(self, x): return 'maybe'
    def append(self, x): super().append(('a', x))
x = L([1, 2])


show(lambda: (x[0], x[:], len(x), list(x), 5 in x, x.append(3), repr(x), x == [1, 2, ('a', 3)], sorted(x), tuple(x), [*x], x.index(1), x.pop(), x + [3], bool(L()), bool(x), list.__len__(x), x.copy(), x * 2, reversed(x).__next__() if False else 'skipped'))
x.tag = 't'
del x.tag
print(vars(x), isinstance(x, list))
show(lambda: (''.join(L(['a'])), max(L([1])), dict.fromkeys(L([1])), [0, *L()], (lambda *a: a)(*L())))
a, b = L()
print(a, b)
show(lambda: (L([1]) < [2], L([1]).__reversed__().__next__(), json if False else None))
