# UnicodeEncodeError: five arguments and its text
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


E = UnicodeEncodeError
e = E('ascii', 'aéb', 1, 2, 'reason')
show(lambda: (e.encoding, e.object, e.start, e.end, e.reason, e.args, str(e), repr(e), str(E('x', 'abc', 0, 2, 'r')), str(E('x', 'a😀', 1, 2, 'r')), str(E('x', '\ud800', 0, 1, 'r')), str(E('x', '\xff', 0, 1, 'r')), str(E('x', 'a', 5, 6, 'r')), str(E('x', '', 0, 0, 'r')), str(E('x', 'a', -1, 10**5, 'r'))))
show(lambda: E())
show(lambda: E('a', 'b'))
e.start, e.end, e.reason, e.object = 0, 3, 'new', 'xyz'
show(lambda: (str(e), e.args))
try: 'é'.encode('ascii')
except E as e: print(e.encoding, e.object, e.start, e.end, e.reason)
show(lambda: (issubclass(E, ValueError), E.__mro__[1].__name__))
