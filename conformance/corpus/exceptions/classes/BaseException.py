# BaseException: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(BaseException):
    extra = 'e'
    def __str__(self): return 'sub ' + BaseException.__str__(self)


show(lambda: (BaseException(), BaseException('a'), BaseException('a', 1), BaseException(None), BaseException('a').args, str(BaseException()), str(BaseException('a')), str(BaseException('a', 1)), repr(BaseException('it\'s')), str(BaseException(5)), str(BaseException(['l']))))
show(lambda: (BaseException.__mro__[1].__name__, BaseException.__name__, issubclass(BaseException, Exception), isinstance(BaseException(), BaseException), BaseException('a') == BaseException('a'), bool(BaseException()), hash(BaseException) == hash(BaseException)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: BaseException('a', bad=1))
try:
    raise BaseException('raised', 7)
except BaseException as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except BaseException as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = BaseException('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(BaseException(), 'args', 5))
show(lambda: setattr(BaseException(), '__cause__', 5))
