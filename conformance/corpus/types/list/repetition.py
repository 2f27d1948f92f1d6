# Multiplying and adding lists
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')
class L(list): pass


show(lambda: ([1, 2] * 2, 2 * [1], [1] * 0, [1] * -5, [1] * True, [] * 10**20, [0] * Three(), [1] + [2], type(L([1]) + [2]).__name__, type(L([1]) * 2).__name__, [[]] * 2))
show(lambda: [1] * 1.5)
show(lambda: [1] * 'a')
show(lambda: [1] * [1])
show(lambda: [1] * BadIndex())
show(lambda: [1] + (2,))
show(lambda: [1] + 'a')
show(lambda: [1] + None)
show(lambda: (1,) + [2])
show(lambda: [1] - [1])
show(lambda: [1] * 2**70)
x = [[]] * 2
x[0].append(1)
print(x)
x *= 2
x *= Three()
print(len(x))
x *= -1
print(x)
show(lambda: x.__imul__('a'))
