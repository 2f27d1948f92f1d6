# bin, oct and hex of anything with __index__
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')
class WrongIndex:
    def __index__(self): return '3'


show(lambda: (bin(10), bin(-10), oct(8), oct(-8), hex(255), hex(-255), bin(0), hex(True), bin(Three()), hex(2**70), oct(2**70), hex(0), bin(-1)))
show(lambda: bin(1.0))
show(lambda: hex('a'))
show(lambda: oct(None))
show(lambda: bin(BadIndex()))
show(lambda: hex(WrongIndex()))
show(lambda: bin())
show(lambda: hex(1, 2))
show(lambda: oct(x=1))
