# str.index and str.rindex raise where find gives -1
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ('banana'.index('n'), 'banana'.rindex('n'), 'banana'.index('', 6), 'banana'.rindex('', 1, 3)))
show(lambda: 'banana'.index('x'))
show(lambda: 'banana'.rindex('x'))
show(lambda: 'banana'.index('a', 6))
show(lambda: 'banana'.index('', 7))
show(lambda: 'banana'.rindex('nan', 3))
show(lambda: 'banana'.index(1))
show(lambda: 'banana'.rindex())
show(lambda: (''.index(''), ''.rindex('')))
