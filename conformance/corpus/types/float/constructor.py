# float() from text, numbers and hooks
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class F:
    def __float__(self): return 2.5
class Sub(float): pass
class GivesSub:
    def __float__(self): return Sub(1.5)
class Wrong:
    def __float__(self): return 3


show(lambda: (float(), float('1.5'), float(' 1e3\n'), float('-inf'), float('NaN'), float('1_0.5'), float(b'2.5'), float(bytearray(b'1')), float(True), float(F()), float(Three()), float('٣.٥'), float('.5'), float('5.'), float('1e-400'), float('+infinity'), float(Sub(1.0)), type(Sub('1'))))
show(lambda: type(float(GivesSub())))
show(lambda: float(Wrong()))
show(lambda: float(''))
show(lambda: float('1.5.2'))
show(lambda: float('1__0'))
show(lambda: float('_1'))
show(lambda: float('0x10'))
show(lambda: float('1e'))
show(lambda: float('nan(1)'))
show(lambda: float(None))
show(lambda: float([]))
show(lambda: float(1j))
show(lambda: float(10**400))
show(lambda: float('1', '2'))
show(lambda: float(x='1'))
show(lambda: float('1\x00'))
show(lambda: float('é'))
show(lambda: float(b'\xff'))
