# ZeroDivisionError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ZeroDivisionError):
    extra = 'e'
    def __str__(self): return 'sub ' + ZeroDivisionError.__str__(self)


show(lambda: (ZeroDivisionError(), ZeroDivisionError('a'), ZeroDivisionError('a', 1), ZeroDivisionError(None), ZeroDivisionError('a').args, str(ZeroDivisionError()), str(ZeroDivisionError('a')), str(ZeroDivisionError('a', 1)), repr(ZeroDivisionError('it\'s')), str(ZeroDivisionError(5)), str(ZeroDivisionError(['l']))))
show(lambda: (ZeroDivisionError.__mro__[1].__name__, ZeroDivisionError.__name__, issubclass(ZeroDivisionError, Exception), isinstance(ZeroDivisionError(), ZeroDivisionError), ZeroDivisionError('a') == ZeroDivisionError('a'), bool(ZeroDivisionError()), hash(ZeroDivisionError) == hash(ZeroDivisionError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: ZeroDivisionError('a', bad=1))
try:
    raise ZeroDivisionError('raised', 7)
except ZeroDivisionError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ZeroDivisionError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ZeroDivisionError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ZeroDivisionError(), 'args', 5))
show(lambda: setattr(ZeroDivisionError(), '__cause__', 5))
