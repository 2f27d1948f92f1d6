# ImportWarning: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ImportWarning):
    extra = 'e'
    def __str__(self): return 'sub ' + ImportWarning.__str__(self)


show(lambda: (ImportWarning(), ImportWarning('a'), ImportWarning('a', 1), ImportWarning(None), ImportWarning('a').args, str(ImportWarning()), str(ImportWarning('a')), str(ImportWarning('a', 1)), repr(ImportWarning('it\'s')), str(ImportWarning(5)), str(ImportWarning(['l']))))
show(lambda: (ImportWarning.__mro__[1].__name__, ImportWarning.__name__, issubclass(ImportWarning, Exception), isinstance(ImportWarning(), ImportWarning), ImportWarning('a') == ImportWarning('a'), bool(ImportWarning()), hash(ImportWarning) == hash(ImportWarning)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: ImportWarning('a', bad=1))
try:
    raise ImportWarning('raised', 7)
except ImportWarning as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ImportWarning as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ImportWarning('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ImportWarning(), 'args', 5))
show(lambda: setattr(ImportWarning(), '__cause__', 5))
