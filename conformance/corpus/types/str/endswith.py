# str.endswith with tuples and bounds
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class T(tuple): pass
class S(str): pass


show(lambda: ('hello'.endswith('lo'), 'hello'.endswith(('x', 'o')), 'hello'.endswith(()), 'hello'.endswith('')))
show(lambda: ('hello'.endswith('', 0, 0), 'hello'.endswith('', 9), 'hello'.endswith('ell', 0, 4), 'hello'.endswith('hello!', -9)))
show(lambda: ('hello'.endswith(T(('lo',))), 'hello'.endswith(S('lo')), S('hello').endswith('lo')))
show(lambda: 'hello'.endswith(b'lo'))
show(lambda: 'hello'.endswith((b'lo',)))
show(lambda: 'hello'.endswith(5))
show(lambda: 'hello'.endswith('o', suffix='x'))
