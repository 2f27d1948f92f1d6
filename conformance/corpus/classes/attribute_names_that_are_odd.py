# setattr takes any str; other names are TypeErrors.
class S(str): pass
class A: pass


a = A()
for name in ("with space", "", "1", "é", S("sub"), "a.b"):
    setattr(a, name, name)
    print(repr(getattr(a, name)), hasattr(a, name))
print(vars(a))
for f in (lambda: setattr(a, 1, 2), lambda: getattr(a, 1), lambda: delattr(a, None), lambda: hasattr(a, b"x"), lambda: getattr(a, 1, 2), lambda: a.__getattribute__(1), lambda: object.__setattr__(a, 1, 2)):
    try: f()
    except TypeError as e: print(e)
for f in (getattr, setattr, lambda: getattr(a), lambda: getattr(a, "x", 1, 2), lambda: hasattr(a), lambda: setattr(a, "x")):
    try: f()
    except TypeError as e: print(e)
