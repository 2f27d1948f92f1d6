# None, Ellipsis and NotImplemented
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (type(None)(), type(...)(), type(NotImplemented)(), repr(None), repr(...), repr(NotImplemented), bool(None), bool(...), None == None, None is None, hash(None) == hash(None), None != 0, [None] == [None], str(...), f'{None}', '%s' % None, None.__class__.__name__, None.__eq__(1), (...).__class__.__name__, None.__bool__()))
show(lambda: bool(NotImplemented))
show(lambda: not NotImplemented)
show(lambda: type(None)(1))
show(lambda: None < None)
show(lambda: None + 1)
show(lambda: None[0])
show(lambda: None())
show(lambda: None.x)
show(lambda: setattr(None, 'x', 1))
show(lambda: len(None))
show(lambda: iter(None))
show(lambda: -None)
show(lambda: int(None))
try:
    class N(type(None)): pass
except TypeError as e: print(e)
try:
    class N(type(...)): pass
except TypeError as e: print(e)
