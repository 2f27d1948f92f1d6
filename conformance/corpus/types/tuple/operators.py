# Adding, multiplying and comparing tuples
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class T(tuple):
    def __add__(self, other): return 'added'


show(lambda: ((1,) + (2,), (1,) * 3, 2 * (1,), (1,) * -1, () + (), (1, 2) < (1, 3), (1,) < (1, 0), (1,) == (1.0,), (1,) == [1], (1, 'a') != (1, 'b'), T((1,)) + (2,), (0,) + T((1,)), type(T((1,)) * 2).__name__, (1,) * Three(), ((1,),) == ((1,),)))
show(lambda: (1,) + [2])
show(lambda: (1,) + 1)
show(lambda: (1,) * 'a')
show(lambda: (1,) * 1.0)
show(lambda: (1,) < [1])
show(lambda: (1,) < (None,))
show(lambda: (1,) < 1)
show(lambda: (1,) * 2**70)
show(lambda: -(1,))
t = (1,)
t += (2,)
t *= 2
print(t)
try: t[0] = 5
except TypeError as e: print(e)
t = ([],)
try: t[0] += [1]
except TypeError as e: print(e, t)
