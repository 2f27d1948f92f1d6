# BytesWarning: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(BytesWarning):
    extra = 'e'
    def __str__(self): return 'sub ' + BytesWarning.__str__(self)


show(lambda: (BytesWarning(), BytesWarning('a'), BytesWarning('a', 1), BytesWarning(None), BytesWarning('a').args, str(BytesWarning()), str(BytesWarning('a')), str(BytesWarning('a', 1)), repr(BytesWarning('it\'s')), str(BytesWarning(5)), str(BytesWarning(['l']))))
show(lambda: (BytesWarning.__mro__[1].__name__, BytesWarning.__name__, issubclass(BytesWarning, Exception), isinstance(BytesWarning(), BytesWarning), BytesWarning('a') == BytesWarning('a'), bool(BytesWarning()), hash(BytesWarning) == hash(BytesWarning)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: BytesWarning('a', bad=1))
try:
    raise BytesWarning('raised', 7)
except BytesWarning as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except BytesWarning as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = BytesWarning('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(BytesWarning(), 'args', 5))
show(lambda: setattr(BytesWarning(), '__cause__', 5))
