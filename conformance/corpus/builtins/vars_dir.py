# What an object shows of itself.
class A:
    x = 1
    def m(self): pass
class B(A):
    y = 2
    def __init__(self): self.z = 3


b = B()
print(vars(b), vars(b) is b.__dict__, sorted(k for k in vars(B) if not k.startswith("__")))
print([n for n in dir(b) if not n.startswith("__")], [n for n in dir(B) if not n.startswith("__")])
print("__init__" in dir(b))
vars(b)["new"] = 4
print(b.new, "append" in dir([]), [n for n in dir("") if n.startswith("is")])
def f(p):
    q = 1
    return sorted(vars()), dir()
print(f(0))
for thing in 5, [], object():
    try: vars(thing)
    except TypeError as e: print(e)
