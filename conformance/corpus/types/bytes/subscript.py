# Indexing and slicing bytes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')
B = b'abcde'


show(lambda: (B[0], B[-1], B[Three()], B[True], B[1:3], B[::-1], B[::2], B[10:], B[-100:2], type(B[:]), B[:] is B, B[1:1]))
show(lambda: B[5])
show(lambda: B[2**80])
show(lambda: B['a'])
show(lambda: B[1.0])
show(lambda: B[BadIndex()])
show(lambda: B[::0])
show(lambda: B[None])
show(lambda: B[1, 2])
try: B[0] = 1
except TypeError as e: print(e)
try: del B[0]
except TypeError as e: print(e)
