# UnicodeTranslateError: four arguments and its text
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


E = UnicodeTranslateError
e = E('aéb', 1, 2, 'reason')
show(lambda: (e.encoding, e.object, e.start, e.end, e.reason, e.args, str(e), repr(e), str(E('abc', 0, 2, 'r')), str(E('\U0001f600', 0, 1, 'r'))))
show(lambda: E())
show(lambda: E('a', 1, 2))
show(lambda: E('a', 1, 2, 'r', 5))
