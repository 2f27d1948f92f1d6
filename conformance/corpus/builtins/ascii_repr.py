# ascii and repr of objects whose own repr misbehaves
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class R:
    def __repr__(self): return 'é日😀'
class W:
    def __repr__(self): return b'bytes'
class E:
    def __repr__(self): raise ZeroDivisionError('repr')
class N:
    __repr__ = None


show(lambda: (ascii('é\n\ud800'), ascii(R()), repr(R()), ascii(['é', {'日': R()}]), ascii(b'\xff'), ascii(1.5), repr(type), ascii(None)))
show(lambda: ascii(W()))
show(lambda: repr(E()))
show(lambda: repr(N()))
show(lambda: repr())
show(lambda: ascii('a', 'b'))
show(lambda: repr(x=1))
show(lambda: [E()])
show(lambda: repr({E(): 1}))
