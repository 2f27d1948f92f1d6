# Case and predicates know ASCII only
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (b'Hello W\xe9'.upper(), b'ABC\xc9'.lower(), b"they're x1y".title(), b'aBC'.capitalize(), b'aBc'.swapcase(), bytearray(b'x').upper(), b'\xe9'.capitalize()))
show(lambda: (b'a1'.isalnum(), b'\xe9'.isalpha(), b''.isascii(), b''.isalpha(), b'1'.isdigit(), b'\xb2'.isdigit(), b'a1'.islower(), b'A'.isupper(), b' \x0b'.isspace(), b'\x1c'.isspace(), b'\x85'.isspace(), b'Ab Cd'.istitle(), b'\x80'.isascii()))
show(lambda: b'a'.upper(1))
show(lambda: b'a'.isdecimal())
show(lambda: b'a'.casefold())
show(lambda: b'a'.format())
show(lambda: b'a'.isalpha('x'))
