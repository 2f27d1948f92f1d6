# bytes.partition, the separator's own type, subclasses
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class B(bytes): pass


show(lambda: (b'a=b=c'.partition(b'='), b'a=b=c'.rpartition(b'='), b'abc'.partition(b'='), b'abc'.rpartition(b'='), bytearray(b'a=b').partition(b'='), b'a=b'.partition(bytearray(b'='))))
show(lambda: ([type(p).__name__ for p in B(b'ab').partition(b'=')], [type(p).__name__ for p in bytearray(b'ab').rpartition(b'=')], [type(p).__name__ for p in bytearray(b'a=b').partition(b'=')]))
show(lambda: b'a'.partition(b''))
show(lambda: b'a'.partition('a'))
show(lambda: b'a'.rpartition(97))
show(lambda: b'a'.partition())
