# ImportError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ImportError):
    extra = 'e'
    def __str__(self): return 'sub ' + ImportError.__str__(self)


show(lambda: (ImportError(), ImportError('a'), ImportError('a', 1), ImportError(None), ImportError('a').args, str(ImportError()), str(ImportError('a')), str(ImportError('a', 1)), repr(ImportError('it\'s')), str(ImportError(5)), str(ImportError(['l']))))
show(lambda: (ImportError.__mro__[1].__name__, ImportError.__name__, issubclass(ImportError, Exception), isinstance(ImportError(), ImportError), ImportError('a') == ImportError('a'), bool(ImportError()), hash(ImportError) == hash(ImportError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(ImportError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['name', 'path', 'msg', 'name_from']])
show(lambda: ImportError('a', bad=1))
try:
    raise ImportError('raised', 7)
except ImportError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ImportError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ImportError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ImportError(), 'args', 5))
show(lambda: setattr(ImportError(), '__cause__', 5))
