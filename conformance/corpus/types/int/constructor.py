# int() from numbers, text and hooks
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class OnlyInt:
    def __int__(self): return 7
class Trunc:
    def __trunc__(self): return 5
class Wrong:
    def __int__(self): return 'x'
class Sub(int): pass
class GivesSub:
    def __int__(self): return Sub(9)


show(lambda: (int(), int(3.9), int(-3.9), int('12'), int(' -1_000\n'), int(b'7'), int(bytearray(b'8')), int('ff', 16), int('0b101', 0), int('z', 36), int(True), int(OnlyInt()), int(Three()), int('٣'), int('0' * 10)))
show(lambda: int(Trunc()))
show(lambda: int(Wrong()))
show(lambda: (type(int(GivesSub())), type(int(Sub(4))), int(Sub(4)), Sub('5') + 1, type(Sub(5) + 1)))
show(lambda: int(''))
show(lambda: int('1.5'))
show(lambda: int('0x', 16))
show(lambda: int('12', 1))
show(lambda: int('12', 37))
show(lambda: int('9', 8))
show(lambda: int(12, 10))
show(lambda: int('010', 0))
show(lambda: int('1__0'))
show(lambda: int(None))
show(lambda: int([]))
show(lambda: int('1\x00'))
show(lambda: int(float('nan')))
show(lambda: int(float('-inf')))
show(lambda: int('1', '10'))
show(lambda: int(x=5))
show(lambda: int('5', base=Three()))
show(lambda: int(1, 2, 3))
