# TabError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(TabError):
    extra = 'e'
    def __str__(self): return 'sub ' + TabError.__str__(self)


show(lambda: (TabError(), TabError('a'), TabError('a', 1), TabError(None), TabError('a').args, str(TabError()), str(TabError('a')), str(TabError('a', 1)), repr(TabError('it\'s')), str(TabError(5)), str(TabError(['l']))))
show(lambda: (TabError.__mro__[1].__name__, TabError.__name__, issubclass(TabError, Exception), isinstance(TabError(), TabError), TabError('a') == TabError('a'), bool(TabError()), hash(TabError) == hash(TabError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: TabError('a', bad=1))
try:
    raise TabError('raised', 7)
except TabError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except TabError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = TabError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(TabError(), 'args', 5))
show(lambda: setattr(TabError(), '__cause__', 5))
