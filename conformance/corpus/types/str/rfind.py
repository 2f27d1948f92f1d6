# str.rfind: the last place, inside bounds
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ('banana'.rfind('an'), 'banana'.rfind('an', 0, 4), 'banana'.rfind(''), 'banana'.rfind('', 0, 2)))
show(lambda: ('abc'.rfind('', 4), ''.rfind(''), 'aaa'.rfind('aa'), 'aaaa'.rfind('aa', 1, 3)))
show(lambda: ('é日é'.rfind('é'), 'é日é'.rfind('é', 0, -1), '\ud800x\ud800'.rfind('\ud800')))
show(lambda: ('banana'.rfind('b', 1), 'banana'.rfind('banana!', -100)))
show(lambda: 'banana'.rfind(None))
show(lambda: 'banana'.rfind(b'a'))
show(lambda: 'banana'.rfind('a', 'b'))
show(lambda: (str.rfind('banana', 'n', True), str.rfind('banana')))
