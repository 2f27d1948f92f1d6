# Indexing and slicing text
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')
T = 'aé日😀z'


show(lambda: (T[0], T[3], T[-1], T[-5], T[Three()], T[True], T[1:4], T[::-1], T[::2], T[-2:], T[5:], T[3:1], T[-100:100], T[4:0:-2], T[:Three()]))
show(lambda: T[5])
show(lambda: T[-6])
show(lambda: T[10**30])
show(lambda: T['a'])
show(lambda: T[1.0])
show(lambda: T[None])
show(lambda: T[BadIndex()])
show(lambda: T[BadIndex():])
show(lambda: T[::0])
show(lambda: T[1.0:])
show(lambda: T[0, 1])
show(lambda: T[:'a'])
try: T[0] = 'x'
except TypeError as e: print(e)
try: del T[0]
except TypeError as e: print(e)
