# AttributeError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(AttributeError):
    extra = 'e'
    def __str__(self): return 'sub ' + AttributeError.__str__(self)


show(lambda: (AttributeError(), AttributeError('a'), AttributeError('a', 1), AttributeError(None), AttributeError('a').args, str(AttributeError()), str(AttributeError('a')), str(AttributeError('a', 1)), repr(AttributeError('it\'s')), str(AttributeError(5)), str(AttributeError(['l']))))
show(lambda: (AttributeError.__mro__[1].__name__, AttributeError.__name__, issubclass(AttributeError, Exception), isinstance(AttributeError(), AttributeError), AttributeError('a') == AttributeError('a'), bool(AttributeError()), hash(AttributeError) == hash(AttributeError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(AttributeError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['name', 'obj']])
show(lambda: AttributeError('a', bad=1))
try:
    raise AttributeError('raised', 7)
except AttributeError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except AttributeError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = AttributeError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(AttributeError(), 'args', 5))
show(lambda: setattr(AttributeError(), '__cause__', 5))
