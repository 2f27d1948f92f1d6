# KeyboardInterrupt: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(KeyboardInterrupt):
    extra = 'e'
    def __str__(self): return 'sub ' + KeyboardInterrupt.__str__(self)


show(lambda: (KeyboardInterrupt(), KeyboardInterrupt('a'), KeyboardInterrupt('a', 1), KeyboardInterrupt(None), KeyboardInterrupt('a').args, str(KeyboardInterrupt()), str(KeyboardInterrupt('a')), str(KeyboardInterrupt('a', 1)), repr(KeyboardInterrupt('it\'s')), str(KeyboardInterrupt(5)), str(KeyboardInterrupt(['l']))))
show(lambda: (KeyboardInterrupt.__mro__[1].__name__, KeyboardInterrupt.__name__, issubclass(KeyboardInterrupt, Exception), isinstance(KeyboardInterrupt(), KeyboardInterrupt), KeyboardInterrupt('a') == KeyboardInterrupt('a'), bool(KeyboardInterrupt()), hash(KeyboardInterrupt) == hash(KeyboardInterrupt)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: KeyboardInterrupt('a', bad=1))
try:
    raise KeyboardInterrupt('raised', 7)
except KeyboardInterrupt as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except KeyboardInterrupt as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = KeyboardInterrupt('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(KeyboardInterrupt(), 'args', 5))
show(lambda: setattr(KeyboardInterrupt(), '__cause__', 5))
