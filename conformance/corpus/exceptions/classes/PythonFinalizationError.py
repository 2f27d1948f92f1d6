# PythonFinalizationError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(PythonFinalizationError):
    extra = 'e'
    def __str__(self): return 'sub ' + PythonFinalizationError.__str__(self)


show(lambda: (PythonFinalizationError(), PythonFinalizationError('a'), PythonFinalizationError('a', 1), PythonFinalizationError(None), PythonFinalizationError('a').args, str(PythonFinalizationError()), str(PythonFinalizationError('a')), str(PythonFinalizationError('a', 1)), repr(PythonFinalizationError('it\'s')), str(PythonFinalizationError(5)), str(PythonFinalizationError(['l']))))
show(lambda: (PythonFinalizationError.__mro__[1].__name__, PythonFinalizationError.__name__, issubclass(PythonFinalizationError, Exception), isinstance(PythonFinalizationError(), PythonFinalizationError), PythonFinalizationError('a') == PythonFinalizationError('a'), bool(PythonFinalizationError()), hash(PythonFinalizationError) == hash(PythonFinalizationError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: PythonFinalizationError('a', bad=1))
try:
    raise PythonFinalizationError('raised', 7)
except PythonFinalizationError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except PythonFinalizationError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = PythonFinalizationError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(PythonFinalizationError(), 'args', 5))
show(lambda: setattr(PythonFinalizationError(), '__cause__', 5))
