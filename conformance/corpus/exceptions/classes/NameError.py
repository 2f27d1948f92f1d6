# NameError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(NameError):
    extra = 'e'
    def __str__(self): return 'sub ' + NameError.__str__(self)


show(lambda: (NameError(), NameError('a'), NameError('a', 1), NameError(None), NameError('a').args, str(NameError()), str(NameError('a')), str(NameError('a', 1)), repr(NameError('it\'s')), str(NameError(5)), str(NameError(['l']))))
show(lambda: (NameError.__mro__[1].__name__, NameError.__name__, issubclass(NameError, Exception), isinstance(NameError(), NameError), NameError('a') == NameError('a'), bool(NameError()), hash(NameError) == hash(NameError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(NameError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['name']])
show(lambda: NameError('a', bad=1))
try:
    raise NameError('raised', 7)
except NameError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except NameError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = NameError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(NameError(), 'args', 5))
show(lambda: setattr(NameError(), '__cause__', 5))
