# SyntaxWarning: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(SyntaxWarning):
    extra = 'e'
    def __str__(self): return 'sub ' + SyntaxWarning.__str__(self)


show(lambda: (SyntaxWarning(), SyntaxWarning('a'), SyntaxWarning('a', 1), SyntaxWarning(None), SyntaxWarning('a').args, str(SyntaxWarning()), str(SyntaxWarning('a')), str(SyntaxWarning('a', 1)), repr(SyntaxWarning('it\'s')), str(SyntaxWarning(5)), str(SyntaxWarning(['l']))))
show(lambda: (SyntaxWarning.__mro__[1].__name__, SyntaxWarning.__name__, issubclass(SyntaxWarning, Exception), isinstance(SyntaxWarning(), SyntaxWarning), SyntaxWarning('a') == SyntaxWarning('a'), bool(SyntaxWarning()), hash(SyntaxWarning) == hash(SyntaxWarning)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: SyntaxWarning('a', bad=1))
try:
    raise SyntaxWarning('raised', 7)
except SyntaxWarning as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except SyntaxWarning as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = SyntaxWarning('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(SyntaxWarning(), 'args', 5))
show(lambda: setattr(SyntaxWarning(), '__cause__', 5))
