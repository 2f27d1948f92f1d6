# append, extend, insert and += on lists
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')


x = [1]
show(lambda: (x.append(x), x, x.clear(), x.extend('ab'), x.extend({'k': 1}), x.extend(n for n in range(2)), x))
show(lambda: (x.insert(0, 'first'), x.insert(-1, 'before last'), x.insert(100, 'end'), x.insert(-100, 'start'), x.insert(Three(), 'third'), x))
show(lambda: x.extend(BadIter()))
show(lambda: x.extend(5))
show(lambda: x.extend(None))
show(lambda: x.insert('a', 1))
show(lambda: x.insert(BadIndex(), 1))
show(lambda: x.insert(1.0, 1))
show(lambda: x.insert(0))
show(lambda: x.insert(2**70, 1))
show(lambda: x.append())
show(lambda: x.append(1, 2))
x = [1, 2]
x.extend(x)
x += 'z'
print(x)
try: x += 5
except TypeError as e: print(e)
