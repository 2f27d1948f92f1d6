# UnboundLocalError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(UnboundLocalError):
    extra = 'e'
    def __str__(self): return 'sub ' + UnboundLocalError.__str__(self)


show(lambda: (UnboundLocalError(), UnboundLocalError('a'), UnboundLocalError('a', 1), UnboundLocalError(None), UnboundLocalError('a').args, str(UnboundLocalError()), str(UnboundLocalError('a')), str(UnboundLocalError('a', 1)), repr(UnboundLocalError('it\'s')), str(UnboundLocalError(5)), str(UnboundLocalError(['l']))))
show(lambda: (UnboundLocalError.__mro__[1].__name__, UnboundLocalError.__name__, issubclass(UnboundLocalError, Exception), isinstance(UnboundLocalError(), UnboundLocalError), UnboundLocalError('a') == UnboundLocalError('a'), bool(UnboundLocalError()), hash(UnboundLocalError) == hash(UnboundLocalError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(UnboundLocalError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['name']])
try:
    raise UnboundLocalError('raised', 7)
except UnboundLocalError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except UnboundLocalError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = UnboundLocalError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(UnboundLocalError(), 'args', 5))
show(lambda: setattr(UnboundLocalError(), '__cause__', 5))
