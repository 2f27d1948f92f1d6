# abs and divmod with hooks
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    def __abs__(self): return 'abs'
    def __divmod__(self, o): return ('dm', o)
    def __rdivmod__(self, o): return ('rdm', o)


show(lambda: (abs(-5), abs(True), abs(-0.0), abs(3 + 4j), abs(A()), abs(-10**30), divmod(7, -2), divmod(-7.5, 2), divmod(True, True), divmod(A(), 1), divmod(1, A()), divmod(2**70, 3.0)))
show(lambda: abs('a'))
show(lambda: abs(None))
show(lambda: abs())
show(lambda: abs(1, 2))
show(lambda: abs(x=1))
show(lambda: divmod(1))
show(lambda: divmod('a', 1))
show(lambda: divmod(1, 0))
show(lambda: divmod(1.0, 0.0))
show(lambda: divmod(1j, 1))
show(lambda: divmod(1, 2, 3))
