# Every assignment passes __setattr__, every deletion __delattr__.
class S:
    def __init__(self): self.a = 1
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value * 2)
    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


s = S()
s.b = 5
s.a += 1
setattr(s, "c", "x")
print(vars(s))
del s.a
try:
    del s.zzz
except AttributeError as e:
    print(e)
s.__dict__["raw"] = 1
print(s.raw)
