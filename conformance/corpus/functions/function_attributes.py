# A function is an object with a name, a doc, defaults, and its own dict.
def f(a, b=1, *c, d, e=2, **g):
    """Says
    what."""
    x = 1


f.tag = "t"
print(f.__name__, f.__qualname__, f.__module__, f.tag, f.__dict__)
print(repr(f.__doc__), f.__defaults__, f.__kwdefaults__, f.__code__.co_name)
f.__name__ = "renamed"
print(f.__name__, f.__qualname__, f.__code__.co_argcount, f.__code__.co_varnames)
def outer():
    def inner(): pass
    class K:
        def m(self): pass
    return inner, K.m, lambda: 0
print([g.__qualname__ for g in outer()])
print((lambda: 0).__doc__, callable(f), callable(1))
try: f.missing
except AttributeError as e: print(e)
