# reversed() of sequences and hooks
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class R:
    def __reversed__(self): return 'anything'
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 2
class N:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return i
class L:
    def __len__(self): raise ZeroDivisionError('len')
    def __getitem__(self, i): return i


show(lambda: (reversed(R()), list(reversed(S())), list(reversed('aé')), list(reversed((1, 2))), list(reversed(range(3))), list(reversed({'a': 1, 'b': 2})), list(reversed({'a': 1}.items())), type(reversed(S())).__name__, type(reversed([])).__name__, list(reversed(b'ab')), list(reversed(memoryview(b'ab')))))
show(lambda: reversed(N()))
show(lambda: reversed({1, 2}))
show(lambda: reversed(5))
show(lambda: reversed(x for x in []))
show(lambda: reversed(L()))
show(lambda: reversed())
show(lambda: reversed([], []))
show(lambda: reversed(sequence=[]))
show(lambda: next(reversed([])))
r = reversed(S())
show(lambda: (next(r), list(r), list(r)))
