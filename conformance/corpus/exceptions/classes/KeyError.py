# KeyError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(KeyError):
    extra = 'e'
    def __str__(self): return 'sub ' + KeyError.__str__(self)


show(lambda: (KeyError(), KeyError('a'), KeyError('a', 1), KeyError(None), KeyError('a').args, str(KeyError()), str(KeyError('a')), str(KeyError('a', 1)), repr(KeyError('it\'s')), str(KeyError(5)), str(KeyError(['l']))))
show(lambda: (KeyError.__mro__[1].__name__, KeyError.__name__, issubclass(KeyError, Exception), isinstance(KeyError(), KeyError), KeyError('a') == KeyError('a'), bool(KeyError()), hash(KeyError) == hash(KeyError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: KeyError('a', bad=1))
try:
    raise KeyError('raised', 7)
except KeyError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except KeyError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = KeyError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(KeyError(), 'args', 5))
show(lambda: setattr(KeyError(), '__cause__', 5))
