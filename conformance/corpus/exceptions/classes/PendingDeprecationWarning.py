# PendingDeprecationWarning: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(PendingDeprecationWarning):
    extra = 'e'
    def __str__(self): return 'sub ' + PendingDeprecationWarning.__str__(self)


show(lambda: (PendingDeprecationWarning(), PendingDeprecationWarning('a'), PendingDeprecationWarning('a', 1), PendingDeprecationWarning(None), PendingDeprecationWarning('a').args, str(PendingDeprecationWarning()), str(PendingDeprecationWarning('a')), str(PendingDeprecationWarning('a', 1)), repr(PendingDeprecationWarning('it\'s')), str(PendingDeprecationWarning(5)), str(PendingDeprecationWarning(['l']))))
show(lambda: (PendingDeprecationWarning.__mro__[1].__name__, PendingDeprecationWarning.__name__, issubclass(PendingDeprecationWarning, Exception), isinstance(PendingDeprecationWarning(), PendingDeprecationWarning), PendingDeprecationWarning('a') == PendingDeprecationWarning('a'), bool(PendingDeprecationWarning()), hash(PendingDeprecationWarning) == hash(PendingDeprecationWarning)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: PendingDeprecationWarning('a', bad=1))
try:
    raise PendingDeprecationWarning('raised', 7)
except PendingDeprecationWarning as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except PendingDeprecationWarning as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = PendingDeprecationWarning('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(PendingDeprecationWarning(), 'args', 5))
show(lambda: setattr(PendingDeprecationWarning(), '__cause__', 5))
