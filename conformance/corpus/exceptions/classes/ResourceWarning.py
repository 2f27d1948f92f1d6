# ResourceWarning: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ResourceWarning):
    extra = 'e'
    def __str__(self): return 'sub ' + ResourceWarning.__str__(self)


show(lambda: (ResourceWarning(), ResourceWarning('a'), ResourceWarning('a', 1), ResourceWarning(None), ResourceWarning('a').args, str(ResourceWarning()), str(ResourceWarning('a')), str(ResourceWarning('a', 1)), repr(ResourceWarning('it\'s')), str(ResourceWarning(5)), str(ResourceWarning(['l']))))
show(lambda: (ResourceWarning.__mro__[1].__name__, ResourceWarning.__name__, issubclass(ResourceWarning, Exception), isinstance(ResourceWarning(), ResourceWarning), ResourceWarning('a') == ResourceWarning('a'), bool(ResourceWarning()), hash(ResourceWarning) == hash(ResourceWarning)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: ResourceWarning('a', bad=1))
try:
    raise ResourceWarning('raised', 7)
except ResourceWarning as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ResourceWarning as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ResourceWarning('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ResourceWarning(), 'args', 5))
show(lambda: setattr(ResourceWarning(), '__cause__', 5))
