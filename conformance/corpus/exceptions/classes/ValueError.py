# ValueError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ValueError):
    extra = 'e'
    def __str__(self): return 'sub ' + ValueError.__str__(self)


show(lambda: (ValueError(), ValueError('a'), ValueError('a', 1), ValueError(None), ValueError('a').args, str(ValueError()), str(ValueError('a')), str(ValueError('a', 1)), repr(ValueError('it\'s')), str(ValueError(5)), str(ValueError(['l']))))
show(lambda: (ValueError.__mro__[1].__name__, ValueError.__name__, issubclass(ValueError, Exception), isinstance(ValueError(), ValueError), ValueError('a') == ValueError('a'), bool(ValueError()), hash(ValueError) == hash(ValueError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: ValueError('a', bad=1))
try:
    raise ValueError('raised', 7)
except ValueError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ValueError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ValueError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ValueError(), 'args', 5))
show(lambda: setattr(ValueError(), '__cause__', 5))
