# Data descriptors beat the instance, the instance beats the rest.
class Data:
    def __get__(self, obj, owner): return "data"
    def __set__(self, obj, value): print("set", value)


class NonData:
    def __get__(self, obj, owner): return f"nondata {obj is None} {owner.__name__}"


class C:
    d = Data()
    n = NonData()
    plain = "class"


c = C()
c.__dict__.update(d="inst d", n="inst n", plain="inst plain")
print(c.d, c.n, c.plain)
c.d = 5
print(C.d, C.n, C.plain, vars(c))
c2 = C()
print(c2.n, c2.plain)
c2.plain = "own"
print(C.plain, c2.plain)
