# Reflected operators and what they answer
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class N:
    def __radd__(self, o): return 'radd'
    def __rsub__(self, o): return NotImplemented
    def __rmul__(self, o): raise ZeroDivisionError('rmul')
    def __rdivmod__(self, o): return 'rdivmod'
    def __lt__(self, o): return 'lt'
    def __gt__(self, o): return 'gt'
    def __eq__(self, o): return 'eq'
    def __rand__(self, o): return 'rand'
n = N()


show(lambda: (5 + n, divmod(5, n), 5 < n, 5 > n, 5 == n, 5 & n, (5).__add__(n)))
show(lambda: 5 - n)
show(lambda: 5 * n)
show(lambda: 5 // n)
show(lambda: 5 <= n)
show(lambda: 5 != n)
show(lambda: n + 5)
show(lambda: -n)
x = 5
x += n
print(x)
try: x -= n
except TypeError as e: print(e)
