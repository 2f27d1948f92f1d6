# The objects in the class dict.
class C:
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return "s"
    plain = staticmethod(lambda: "lambda")
    made = classmethod(lambda cls: cls)


print(type(C.__dict__["c"]), type(C.__dict__["s"]), C.__dict__["s"](), C.plain(), C().plain())
print(C.made() is C, C.__dict__["c"].__func__(int))
print(C.c.__self__ is C, C.c.__func__.__name__, C.s.__name__, callable(C.__dict__["s"]))
print(callable(C.__dict__["c"]), C.__dict__["s"].__wrapped__())
class D(C):
    s = classmethod(lambda cls: "overridden by " + cls.__name__)
print(D.s(), D().c(), C.s())
try: C.__dict__["c"]()
except TypeError as e: print(e)
