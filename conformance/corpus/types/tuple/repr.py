# Text of tuples
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class T(tuple): pass


show(lambda: ((), (1,), (1, 2), ((),), ('a',), (None, ...), repr(T((1,))), str((1,)), f'{(1, 2)}', '%s %s' % (1, 2), '%r' % ((1,),), [(1,)], ascii(('é',))))
show(lambda: format((1,), '5'))
x = []
t = (x,)
x.append(t)
show(lambda: (repr(t), repr(x)))
