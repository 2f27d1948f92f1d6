# The attributes of a function
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    "doc"
    x = 1
    return x


show(lambda: (f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__module__, f.__dict__, f.__closure__, f.__annotations__, f.__code__.co_name, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount, f.__code__.co_varnames, f.__type_params__, type(f).__name__))
f.attr = 1; f.__name__ = 'g'; f.__doc__ = None; f.__defaults__ = (9,); f.__kwdefaults__ = {'d': 4}
show(lambda: (f.__name__, f.__doc__, f.attr, f(1, 2), vars(f), f.__qualname__))
show(lambda: setattr(f, '__name__', 5))
show(lambda: setattr(f, '__defaults__', 5))
show(lambda: setattr(f, '__kwdefaults__', 5))
show(lambda: setattr(f, '__code__', 5))
show(lambda: setattr(f, '__dict__', 5))
show(lambda: setattr(f, '__qualname__', b'x'))
show(lambda: delattr(f, '__name__'))
show(lambda: delattr(f, 'missing'))
show(lambda: f.missing)
del f.__defaults__, f.__kwdefaults__
show(lambda: (f.__defaults__, f.__kwdefaults__))
show(lambda: f(1))
