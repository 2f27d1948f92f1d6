# len() of everything
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class I:
    def __index__(self): return 4
class N: __len__ = None
class A:
    def __getattr__(self, name): return lambda: 5


show(lambda: (len(''), len('é😀'), len([1]), len({}), len(range(5)), len(b'ab'), len(L(3)), len(L(True)), len(L(I())), len(memoryview(b'abc')), len({1}.union([2])), len({}.keys())))
show(lambda: len(L(-1)))
show(lambda: len(L('a')))
show(lambda: len(L(1.0)))
show(lambda: len(L(2**70)))
show(lambda: len(L(None)))
show(lambda: len(5))
show(lambda: len(None))
show(lambda: len(A()))
show(lambda: len())
show(lambda: len([], []))
show(lambda: len(obj=[]))
show(lambda: len(x for x in []))
show(lambda: len(int))
