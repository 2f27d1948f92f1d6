# SystemExit: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(SystemExit):
    extra = 'e'
    def __str__(self): return 'sub ' + SystemExit.__str__(self)


show(lambda: (SystemExit(), SystemExit('a'), SystemExit('a', 1), SystemExit(None), SystemExit('a').args, str(SystemExit()), str(SystemExit('a')), str(SystemExit('a', 1)), repr(SystemExit('it\'s')), str(SystemExit(5)), str(SystemExit(['l']))))
show(lambda: (SystemExit.__mro__[1].__name__, SystemExit.__name__, issubclass(SystemExit, Exception), isinstance(SystemExit(), SystemExit), SystemExit('a') == SystemExit('a'), bool(SystemExit()), hash(SystemExit) == hash(SystemExit)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(SystemExit(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['code']])
show(lambda: SystemExit('a', bad=1))
try:
    raise SystemExit('raised', 7)
except SystemExit as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except SystemExit as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = SystemExit('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(SystemExit(), 'args', 5))
show(lambda: setattr(SystemExit(), '__cause__', 5))
