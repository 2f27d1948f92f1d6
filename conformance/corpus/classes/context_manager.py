# __enter__ gives the name; __exit__ sees the exception and may swallow it.
class Ctx:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print("enter", self.name); return self.name.upper()
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        return self.swallow


with Ctx("a") as a, Ctx("b", True) as b:
    print(a, b)
    raise ValueError("inside")
print("after")
try:
    with Ctx("outer"):
        with Ctx("inner"): 1 / 0
except ZeroDivisionError: print("out")
def f():
    for i in range(3):
        with Ctx(f"loop{i}"):
            if i == 0: continue
            return "returned"
print(f())
