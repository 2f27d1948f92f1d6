# What decides about truth
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    def __bool__(self): return 1
class B:
    def __len__(self): return -1
class C:
    def __len__(self): return 'x'
class D:
    def __len__(self): return 2**70
class E:
    def __bool__(self): return False
    def __len__(self): return 5
class F:
    __bool__ = None
class G:
    def __len__(self): return True


show(lambda: bool(A()))
show(lambda: bool(B()))
show(lambda: bool(C()))
show(lambda: bool(D()))
show(lambda: (bool(E()), not E(), E() or 'or', bool(E() and 'and'), bool(G())))
show(lambda: bool(F()))
show(lambda: [x for x in (1,) if A()])
show(lambda: len(B()))
show(lambda: len(C()))
show(lambda: len(D()))
show(lambda: (len(G()), all([E()]), any([E(), 1]), list(filter(None, [E(), 2]))))
