# bytes.join
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class B(bytes): pass


show(lambda: (b','.join([b'a', b'b']), b''.join(()), b'-'.join([bytearray(b'x'), b'y']), bytearray(b'.').join([b'p', b'q']), b','.join(iter([b'z'])), type(b''.join([B(b'z')])), b' '.join([memoryview(b'm'), b'n']), b','.join({b'k': 1})))
show(lambda: b','.join([b'a', 'b']))
show(lambda: b','.join([b'a', 1]))
show(lambda: b','.join('ab'))
show(lambda: b','.join(b'ab'))
show(lambda: b','.join(5))
show(lambda: b','.join(BadIter()))
show(lambda: b','.join([None]))
show(lambda: b','.join())
