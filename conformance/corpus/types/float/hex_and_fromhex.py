# float.hex and float.fromhex
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(float): pass


show(lambda: ((1.0).hex(), (-0.1).hex(), (0.0).hex(), (-0.0).hex(), float('inf').hex(), float('nan').hex(), (5e-324).hex(), (1e308).hex(), (1.5).hex()))
show(lambda: (float.fromhex('0x1.8p3'), float.fromhex('-1.8'), float.fromhex('inf'), float.fromhex('0x.8'), float.fromhex('0X1P-1074'), float.fromhex(' 0x1p0\n'), float.fromhex('1'), type(Sub.fromhex('0x1')), float.fromhex('0x1.fffffffffffff8p0'), float.fromhex('0x0.8p-1074')))
show(lambda: float.fromhex('0x1p1024'))
show(lambda: float.fromhex(''))
show(lambda: float.fromhex('0x'))
show(lambda: float.fromhex('1p'))
show(lambda: float.fromhex('0x1.0.0'))
show(lambda: float.fromhex('zz'))
show(lambda: float.fromhex(1.0))
show(lambda: float.fromhex(b'1'))
show(lambda: float.fromhex())
show(lambda: float.fromhex('1_0'))
