# RuntimeWarning: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(RuntimeWarning):
    extra = 'e'
    def __str__(self): return 'sub ' + RuntimeWarning.__str__(self)


show(lambda: (RuntimeWarning(), RuntimeWarning('a'), RuntimeWarning('a', 1), RuntimeWarning(None), RuntimeWarning('a').args, str(RuntimeWarning()), str(RuntimeWarning('a')), str(RuntimeWarning('a', 1)), repr(RuntimeWarning('it\'s')), str(RuntimeWarning(5)), str(RuntimeWarning(['l']))))
show(lambda: (RuntimeWarning.__mro__[1].__name__, RuntimeWarning.__name__, issubclass(RuntimeWarning, Exception), isinstance(RuntimeWarning(), RuntimeWarning), RuntimeWarning('a') == RuntimeWarning('a'), bool(RuntimeWarning()), hash(RuntimeWarning) == hash(RuntimeWarning)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: RuntimeWarning('a', bad=1))
try:
    raise RuntimeWarning('raised', 7)
except RuntimeWarning as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except RuntimeWarning as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = RuntimeWarning('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(RuntimeWarning(), 'args', 5))
show(lambda: setattr(RuntimeWarning(), '__cause__', 5))
