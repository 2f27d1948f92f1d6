# bytes.startswith and endswith
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (b'hello'.startswith(b'he'), b'hello'.startswith((b'x', bytearray(b'h'))), b'hello'.endswith(b''), b'hello'.endswith((b'lo', 5)), b'hello'.startswith(()), b'hello'.startswith(b'l', 2), b'hello'.endswith(b'l', 0, -1), b'hello'.startswith(memoryview(b'he'))))
show(lambda: b'hello'.startswith('he'))
show(lambda: b'hello'.startswith((b'x', 'h')))
show(lambda: b'hello'.endswith(111))
show(lambda: b'hello'.startswith([b'h']))
show(lambda: b'hello'.endswith())
show(lambda: b'hello'.startswith(b'h', 1.5))
