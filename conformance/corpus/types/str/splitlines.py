# str.splitlines knows every line break
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadBool:
    def __bool__(self): raise ZeroDivisionError('bool')


show(lambda: ('a\nb\r\nc\rd'.splitlines(), 'a\nb\r\nc\rd'.splitlines(True), ''.splitlines(), '\n'.splitlines(), '\n\n'.splitlines(True)))
show(lambda: 'a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i'.splitlines())
show(lambda: ('a\x1fb\x00c'.splitlines(), '\r\n\n\r'.splitlines(keepends=True), 'a\n'.splitlines(keepends=0)))
show(lambda: ('a\nb'.splitlines([]), 'a\nb'.splitlines('yes'), 'a\nb'.splitlines(None)))
show(lambda: 'a\nb'.splitlines(BadBool()))
show(lambda: 'a\nb'.splitlines(True, False))
show(lambda: 'a\nb'.splitlines(foo=1))
