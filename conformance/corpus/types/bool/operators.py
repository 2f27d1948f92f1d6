# bool as a number and as a truth
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (True + True, True * 3, True & False, True | False, True ^ True, type(True ^ True), type(True & 1), ~True, -True, True == 1, True is True, True < 2, int(True), str(True), repr(False), f'{True:d}', f'{True}', f'{True:>6}', '%d' % True, hash(True), [1, 2][True], True / 2, divmod(True, 2), True ** 2))
show(lambda: (bool(), bool([]), bool('0'), bool(0.0), bool(-0.0), bool(float('nan')), bool(None), bool(...), bool(0j), bool(range(0)), bool({}), bool(object()), bool(NotImplemented) if False else 'skipped'))
show(lambda: bool(1, 2))
show(lambda: bool(x=1))
try:
    class B(bool): pass
except TypeError as e: print(e)
show(lambda: (bool.from_bytes(b'\0\1'), True.to_bytes(2), True.real, True.bit_length(), bool.__mro__))
