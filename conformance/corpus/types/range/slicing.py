# Slices and subscripts of ranges
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')
r = range(10, 50, 5)


show(lambda: (r[0], r[-1], r[Three()], r[1:3], r[::-1], r[::3], r[100:], r[-3:], r[5:1], r[5:1:-2], r[:Three()], r[True], range(2**70)[2**69:], range(0)[:]))
show(lambda: r[8])
show(lambda: r[-9])
show(lambda: r['a'])
show(lambda: r[1.0])
show(lambda: r[BadIndex()])
show(lambda: r[::0])
show(lambda: r['a':])
show(lambda: r[2**70])
show(lambda: r[1, 2])
try: r[0] = 1
except TypeError as e: print(e)
try: del r[0]
except TypeError as e: print(e)
show(lambda: range(5) + range(5))
show(lambda: range(5) * 2)
