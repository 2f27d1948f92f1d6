# str.find: ranges, empty needles, and what it refuses
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')


show(lambda: ('banana'.find('an'), 'banana'.find('an', 2), 'banana'.find('an', 2, 4), 'banana'.find('')))
show(lambda: ('abc'.find('', 3), 'abc'.find('', 4), ''.find(''), ''.find('', 1)))
show(lambda: ('aé日😀b'.find('b'), 'aé日😀b'.find('😀', -2), '😀😀'.find('😀', 1)))
show(lambda: ('banana'.find('a', Three()), 'banana'.find('a', None, None), 'banana'.find('a', -10**30, 10**30)))
show(lambda: 'banana'.find('a', BadIndex()))
show(lambda: 'banana'.find('a', 1.0))
show(lambda: 'banana'.find(97))
show(lambda: 'banana'.find())
show(lambda: 'banana'.find('a', 0, 1, 2))
show(lambda: 'banana'.find(sub='a'))
