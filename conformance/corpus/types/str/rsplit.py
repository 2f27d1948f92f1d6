# str.rsplit splits from the right
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ('a b  c'.rsplit(), ' a b  '.rsplit(None, 1), 'a,b,,c'.rsplit(',', 2), 'aaa'.rsplit('aa'), 'aaaa'.rsplit('aa', 1)))
show(lambda: ('a<>b<>c'.rsplit('<>', 1), ''.rsplit(), ''.rsplit('x'), '\u3000x\u3000'.rsplit(None, 0), 'x y z'.rsplit(maxsplit=0)))
show(lambda: ('日本語'.rsplit('本'), '😀a😀'.rsplit('😀', 1)))
show(lambda: 'a'.rsplit(''))
show(lambda: 'a'.rsplit(b' '))
show(lambda: 'a b'.rsplit(maxsplit=None))
show(lambda: 'a b'.rsplit(' ', sep=' '))
