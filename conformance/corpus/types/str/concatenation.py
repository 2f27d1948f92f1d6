# Adding text to text and to other things
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class S(str): pass
class Left:
    def __add__(self, other): return ('left', other)
    def __radd__(self, other): return ('right', other)


show(lambda: ('a' + 'b', 'é' + '😀', 'a' + '', type(S('a') + 'b'), type('' + S('a')), 'a' + Left(), Left() + 'a', S('a') + S('b')))
show(lambda: 'a' + 1)
show(lambda: 'a' + b'b')
show(lambda: 'a' + None)
show(lambda: 1 + 'a')
show(lambda: None + 'a')
show(lambda: ['a'] + 'b')
show(lambda: 'a' - 'b')
show(lambda: -'a')
show(lambda: ~'a')
show(lambda: 'a' @ 'b')
