# DeprecationWarning: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(DeprecationWarning):
    extra = 'e'
    def __str__(self): return 'sub ' + DeprecationWarning.__str__(self)


show(lambda: (DeprecationWarning(), DeprecationWarning('a'), DeprecationWarning('a', 1), DeprecationWarning(None), DeprecationWarning('a').args, str(DeprecationWarning()), str(DeprecationWarning('a')), str(DeprecationWarning('a', 1)), repr(DeprecationWarning('it\'s')), str(DeprecationWarning(5)), str(DeprecationWarning(['l']))))
show(lambda: (DeprecationWarning.__mro__[1].__name__, DeprecationWarning.__name__, issubclass(DeprecationWarning, Exception), isinstance(DeprecationWarning(), DeprecationWarning), DeprecationWarning('a') == DeprecationWarning('a'), bool(DeprecationWarning()), hash(DeprecationWarning) == hash(DeprecationWarning)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: DeprecationWarning('a', bad=1))
try:
    raise DeprecationWarning('raised', 7)
except DeprecationWarning as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except DeprecationWarning as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = DeprecationWarning('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(DeprecationWarning(), 'args', 5))
show(lambda: setattr(DeprecationWarning(), '__cause__', 5))
