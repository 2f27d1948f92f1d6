# TypeError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(TypeError):
    extra = 'e'
    def __str__(self): return 'sub ' + TypeError.__str__(self)


show(lambda: (TypeError(), TypeError('a'), TypeError('a', 1), TypeError(None), TypeError('a').args, str(TypeError()), str(TypeError('a')), str(TypeError('a', 1)), repr(TypeError('it\'s')), str(TypeError(5)), str(TypeError(['l']))))
show(lambda: (TypeError.__mro__[1].__name__, TypeError.__name__, issubclass(TypeError, Exception), isinstance(TypeError(), TypeError), TypeError('a') == TypeError('a'), bool(TypeError()), hash(TypeError) == hash(TypeError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: TypeError('a', bad=1))
try:
    raise TypeError('raised', 7)
except TypeError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except TypeError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = TypeError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(TypeError(), 'args', 5))
show(lambda: setattr(TypeError(), '__cause__', 5))
