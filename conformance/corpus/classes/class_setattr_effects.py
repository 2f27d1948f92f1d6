# Setting a special method on the class takes effect at once; on a base too.
class A: pass
class B(A): pass


b = B()
for name, fn, use in (("__len__", lambda s: 3, len), ("__str__", lambda s: "S", str), ("__add__", lambda s, o: "add", lambda b: b + 1),
                      ("__call__", lambda s: "call", lambda b: b()), ("__eq__", lambda s, o: "eq", lambda b: b == 1),
                      ("__iter__", lambda s: iter("it"), list), ("__getattr__", lambda s, n: n, lambda b: b.foo),
                      ("__bool__", lambda s: False, bool), ("__getitem__", lambda s, i: i, lambda b: b["k"])):
    setattr(A, name, fn)
    print(name, use(b))
    delattr(A, name)
    try: print(use(b) if name not in ("__str__", "__eq__", "__bool__") else "default")
    except (TypeError, AttributeError) as e: print(e)
