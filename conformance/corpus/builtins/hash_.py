# hash() and what classes answer
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v
class E:
    def __eq__(self, other): return True
class N:
    __hash__ = None
class I(int): pass


show(lambda: (hash(H(5)), hash(H(-1)), hash(H(True)), hash(H(I(7))), hash(1.5) == hash(3 / 2), hash(None) == hash(None), hash('') , hash(b'') == hash(''), hash(()) == hash(()), hash(len) == hash(len), hash(H) == hash(H)))
show(lambda: hash(H('a')))
show(lambda: hash(H(1.5)))
show(lambda: hash(H(None)))
show(lambda: hash(E()))
show(lambda: hash(N()))
show(lambda: hash([]))
show(lambda: hash())
show(lambda: hash(1, 2))
show(lambda: {E(): 1})
show(lambda: (len({H(5): 1, H(5): 2}), hash(...) == hash(...), hash(type) == hash(type)))
