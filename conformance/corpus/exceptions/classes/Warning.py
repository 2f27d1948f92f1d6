# Warning: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(Warning):
    extra = 'e'
    def __str__(self): return 'sub ' + Warning.__str__(self)


show(lambda: (Warning(), Warning('a'), Warning('a', 1), Warning(None), Warning('a').args, str(Warning()), str(Warning('a')), str(Warning('a', 1)), repr(Warning('it\'s')), str(Warning(5)), str(Warning(['l']))))
show(lambda: (Warning.__mro__[1].__name__, Warning.__name__, issubclass(Warning, Exception), isinstance(Warning(), Warning), Warning('a') == Warning('a'), bool(Warning()), hash(Warning) == hash(Warning)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: Warning('a', bad=1))
try:
    raise Warning('raised', 7)
except Warning as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except Warning as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = Warning('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(Warning(), 'args', 5))
show(lambda: setattr(Warning(), '__cause__', 5))
