# Exception: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(Exception):
    extra = 'e'
    def __str__(self): return 'sub ' + Exception.__str__(self)


show(lambda: (Exception(), Exception('a'), Exception('a', 1), Exception(None), Exception('a').args, str(Exception()), str(Exception('a')), str(Exception('a', 1)), repr(Exception('it\'s')), str(Exception(5)), str(Exception(['l']))))
show(lambda: (Exception.__mro__[1].__name__, Exception.__name__, issubclass(Exception, Exception), isinstance(Exception(), Exception), Exception('a') == Exception('a'), bool(Exception()), hash(Exception) == hash(Exception)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: Exception('a', bad=1))
try:
    raise Exception('raised', 7)
except Exception as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except Exception as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = Exception('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(Exception(), 'args', 5))
show(lambda: setattr(Exception(), '__cause__', 5))
