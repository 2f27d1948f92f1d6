# print and its keywords
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class F:
    def write(self, s): parts.append(s)
class G(F):
    def flush(self): parts.append('flush')
class E:
    def __str__(self): raise ZeroDivisionError('str')
parts = []


print()
print('a', 1, None, sep='-', end='!\n')
print('x', sep=None, end=None)
print(*'ab', sep='')
print('f', 2, file=F(), sep='|', end='.')
print('g', file=G(), flush=True)
print(parts)
show(lambda: print(sep=5))
show(lambda: print('a', end=b'x'))
show(lambda: print('a', file=5))
show(lambda: print('a', foo=1))
show(lambda: print('a', E()))
show(lambda: (print('a', file=None), print(end='')))
show(lambda: (print('a', sep='', end='', file=F(), flush=False), parts[-1]))
show(lambda: print('x', file=F(), flush=True))
show(lambda: print('é', '\x00', '日', ascii('\ud800')))
