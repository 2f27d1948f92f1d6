# OSError picks the subclass of its number
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class S(OSError): pass
show(lambda: (type(S(2, 'm')).__name__, S(2, 'm').errno, str(S(2, 'm', b'f'))))
