# GeneratorExit: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(GeneratorExit):
    extra = 'e'
    def __str__(self): return 'sub ' + GeneratorExit.__str__(self)


show(lambda: (GeneratorExit(), GeneratorExit('a'), GeneratorExit('a', 1), GeneratorExit(None), GeneratorExit('a').args, str(GeneratorExit()), str(GeneratorExit('a')), str(GeneratorExit('a', 1)), repr(GeneratorExit('it\'s')), str(GeneratorExit(5)), str(GeneratorExit(['l']))))
show(lambda: (GeneratorExit.__mro__[1].__name__, GeneratorExit.__name__, issubclass(GeneratorExit, Exception), isinstance(GeneratorExit(), GeneratorExit), GeneratorExit('a') == GeneratorExit('a'), bool(GeneratorExit()), hash(GeneratorExit) == hash(GeneratorExit)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: GeneratorExit('a', bad=1))
try:
    raise GeneratorExit('raised', 7)
except GeneratorExit as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except GeneratorExit as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = GeneratorExit('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(GeneratorExit(), 'args', 5))
show(lambda: setattr(GeneratorExit(), '__cause__', 5))
