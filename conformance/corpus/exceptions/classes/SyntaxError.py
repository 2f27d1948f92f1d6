# SyntaxError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(SyntaxError):
    extra = 'e'
    def __str__(self): return 'sub ' + SyntaxError.__str__(self)


show(lambda: (SyntaxError(), SyntaxError('a'), SyntaxError('a', 1), SyntaxError(None), SyntaxError('a').args, str(SyntaxError()), str(SyntaxError('a')), str(SyntaxError('a', 1)), repr(SyntaxError('it\'s')), str(SyntaxError(5)), str(SyntaxError(['l']))))
show(lambda: (SyntaxError.__mro__[1].__name__, SyntaxError.__name__, issubclass(SyntaxError, Exception), isinstance(SyntaxError(), SyntaxError), SyntaxError('a') == SyntaxError('a'), bool(SyntaxError()), hash(SyntaxError) == hash(SyntaxError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: SyntaxError('a', bad=1))
try:
    raise SyntaxError('raised', 7)
except SyntaxError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except SyntaxError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = SyntaxError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(SyntaxError(), 'args', 5))
show(lambda: setattr(SyntaxError(), '__cause__', 5))
