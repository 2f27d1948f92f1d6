# NotImplementedError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(NotImplementedError):
    extra = 'e'
    def __str__(self): return 'sub ' + NotImplementedError.__str__(self)


show(lambda: (NotImplementedError(), NotImplementedError('a'), NotImplementedError('a', 1), NotImplementedError(None), NotImplementedError('a').args, str(NotImplementedError()), str(NotImplementedError('a')), str(NotImplementedError('a', 1)), repr(NotImplementedError('it\'s')), str(NotImplementedError(5)), str(NotImplementedError(['l']))))
show(lambda: (NotImplementedError.__mro__[1].__name__, NotImplementedError.__name__, issubclass(NotImplementedError, Exception), isinstance(NotImplementedError(), NotImplementedError), NotImplementedError('a') == NotImplementedError('a'), bool(NotImplementedError()), hash(NotImplementedError) == hash(NotImplementedError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: NotImplementedError('a', bad=1))
try:
    raise NotImplementedError('raised', 7)
except NotImplementedError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except NotImplementedError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = NotImplementedError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(NotImplementedError(), 'args', 5))
show(lambda: setattr(NotImplementedError(), '__cause__', 5))
