# __code__ can be exchanged; functions carry attributes.
def a(x): return "a", x
def b(y): return "b", y
def closure():
    z = 1
    return lambda w: ("closure", z, w)


a.note = "kept"
a.__code__ = b.__code__
print(a(1), a.__name__, a.note, vars(a))
try: a.__code__ = closure().__code__
except ValueError as e: print(e)
print(a.__code__.co_varnames, a.__code__.co_argcount, a.__code__.co_name, closure().__code__.co_freevars, closure.__code__.co_cellvars)
def many(p, /, q, *args, k, **kw): loc = 1; return loc
c = many.__code__
print(c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_nlocals, bool(c.co_flags & 4), bool(c.co_flags & 8), c.co_filename[-3:], c.co_qualname)
print(a.__module__, a.__doc__, (lambda: 0).__name__, (lambda: 0).__qualname__, closure().__qualname__)
del a.note
print(vars(a), a == a, a == b, hash(a) == hash(a), a != b)
