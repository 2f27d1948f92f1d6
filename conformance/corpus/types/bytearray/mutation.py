# Methods of bytearray that change it
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')


b = bytearray(b'abc')
show(lambda: (b.append(100), b.extend([101, 102]), b.insert(0, 90), b.insert(-1, 89), b.insert(99, 88), b))
show(lambda: (b.pop(), b.pop(0), b.pop(-2), b.remove(97), b.reverse(), b))
show(lambda: (b.append(Three()), b.extend(b'xy'), b.extend(bytearray(b'z')), b.extend(iter([1])), b.extend('') , b))
show(lambda: b.append(256))
show(lambda: b.append('a'))
show(lambda: b.append(None))
show(lambda: b.append(BadIndex()))
show(lambda: b.extend([1, 300]))
show(lambda: b.extend('abc'))
show(lambda: b.extend(5))
show(lambda: b.insert(0, -1))
show(lambda: b.insert('a', 1))
show(lambda: b.pop(100))
show(lambda: b.pop('a'))
show(lambda: b.remove(7))
show(lambda: b.remove(300))
show(lambda: b.remove(b'a'))
show(lambda: (b, b.clear(), b, b.copy(), b.copy() is b))
show(lambda: b.pop())
show(lambda: b.append(1, 2))
