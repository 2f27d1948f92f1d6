# UnicodeWarning: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(UnicodeWarning):
    extra = 'e'
    def __str__(self): return 'sub ' + UnicodeWarning.__str__(self)


show(lambda: (UnicodeWarning(), UnicodeWarning('a'), UnicodeWarning('a', 1), UnicodeWarning(None), UnicodeWarning('a').args, str(UnicodeWarning()), str(UnicodeWarning('a')), str(UnicodeWarning('a', 1)), repr(UnicodeWarning('it\'s')), str(UnicodeWarning(5)), str(UnicodeWarning(['l']))))
show(lambda: (UnicodeWarning.__mro__[1].__name__, UnicodeWarning.__name__, issubclass(UnicodeWarning, Exception), isinstance(UnicodeWarning(), UnicodeWarning), UnicodeWarning('a') == UnicodeWarning('a'), bool(UnicodeWarning()), hash(UnicodeWarning) == hash(UnicodeWarning)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: UnicodeWarning('a', bad=1))
try:
    raise UnicodeWarning('raised', 7)
except UnicodeWarning as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except UnicodeWarning as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = UnicodeWarning('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(UnicodeWarning(), 'args', 5))
show(lambda: setattr(UnicodeWarning(), '__cause__', 5))
