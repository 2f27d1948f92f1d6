# str.zfill pads behind the sign
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class WrongIndex:
    def __index__(self): return '3'


show(lambda: ('42'.zfill(5), '-42'.zfill(5), '+42'.zfill(5), '--42'.zfill(6), ''.zfill(3), '-'.zfill(3), '+'.zfill(1), 'abc'.zfill(2), '-é'.zfill(4), '−5'.zfill(4), ' -1'.zfill(5)))
show(lambda: ('1'.zfill(True), '1'.zfill(-3)))
show(lambda: '1'.zfill(WrongIndex()))
show(lambda: '1'.zfill(2.0))
show(lambda: '1'.zfill(None))
show(lambda: '1'.zfill())
show(lambda: '1'.zfill(3, '0'))
show(lambda: '1'.zfill(10**30))
