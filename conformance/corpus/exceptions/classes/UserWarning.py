# UserWarning: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(UserWarning):
    extra = 'e'
    def __str__(self): return 'sub ' + UserWarning.__str__(self)


show(lambda: (UserWarning(), UserWarning('a'), UserWarning('a', 1), UserWarning(None), UserWarning('a').args, str(UserWarning()), str(UserWarning('a')), str(UserWarning('a', 1)), repr(UserWarning('it\'s')), str(UserWarning(5)), str(UserWarning(['l']))))
show(lambda: (UserWarning.__mro__[1].__name__, UserWarning.__name__, issubclass(UserWarning, Exception), isinstance(UserWarning(), UserWarning), UserWarning('a') == UserWarning('a'), bool(UserWarning()), hash(UserWarning) == hash(UserWarning)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: UserWarning('a', bad=1))
try:
    raise UserWarning('raised', 7)
except UserWarning as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except UserWarning as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = UserWarning('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(UserWarning(), 'args', 5))
show(lambda: setattr(UserWarning(), '__cause__', 5))
