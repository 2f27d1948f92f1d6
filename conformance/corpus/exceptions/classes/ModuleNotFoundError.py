# ModuleNotFoundError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ModuleNotFoundError):
    extra = 'e'
    def __str__(self): return 'sub ' + ModuleNotFoundError.__str__(self)


show(lambda: (ModuleNotFoundError(), ModuleNotFoundError('a'), ModuleNotFoundError('a', 1), ModuleNotFoundError(None), ModuleNotFoundError('a').args, str(ModuleNotFoundError()), str(ModuleNotFoundError('a')), str(ModuleNotFoundError('a', 1)), repr(ModuleNotFoundError('it\'s')), str(ModuleNotFoundError(5)), str(ModuleNotFoundError(['l']))))
show(lambda: (ModuleNotFoundError.__mro__[1].__name__, ModuleNotFoundError.__name__, issubclass(ModuleNotFoundError, Exception), isinstance(ModuleNotFoundError(), ModuleNotFoundError), ModuleNotFoundError('a') == ModuleNotFoundError('a'), bool(ModuleNotFoundError()), hash(ModuleNotFoundError) == hash(ModuleNotFoundError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(ModuleNotFoundError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['name', 'path', 'msg', 'name_from']])
try:
    raise ModuleNotFoundError('raised', 7)
except ModuleNotFoundError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ModuleNotFoundError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ModuleNotFoundError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ModuleNotFoundError(), 'args', 5))
show(lambda: setattr(ModuleNotFoundError(), '__cause__', 5))
