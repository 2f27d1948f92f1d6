# EncodingWarning: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(EncodingWarning):
    extra = 'e'
    def __str__(self): return 'sub ' + EncodingWarning.__str__(self)


show(lambda: (EncodingWarning(), EncodingWarning('a'), EncodingWarning('a', 1), EncodingWarning(None), EncodingWarning('a').args, str(EncodingWarning()), str(EncodingWarning('a')), str(EncodingWarning('a', 1)), repr(EncodingWarning('it\'s')), str(EncodingWarning(5)), str(EncodingWarning(['l']))))
show(lambda: (EncodingWarning.__mro__[1].__name__, EncodingWarning.__name__, issubclass(EncodingWarning, Exception), isinstance(EncodingWarning(), EncodingWarning), EncodingWarning('a') == EncodingWarning('a'), bool(EncodingWarning()), hash(EncodingWarning) == hash(EncodingWarning)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: EncodingWarning('a', bad=1))
try:
    raise EncodingWarning('raised', 7)
except EncodingWarning as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except EncodingWarning as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = EncodingWarning('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(EncodingWarning(), 'args', 5))
show(lambda: setattr(EncodingWarning(), '__cause__', 5))
