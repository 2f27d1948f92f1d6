# __getattr__ only for what is missing; __getattribute__ for everything.
class G:
    x = 1
    def __getattr__(self, name):
        if name.startswith("bad"): raise AttributeError(f"no {name}")
        return "dyn " + name

g = G()
g.y = 2
print(g.x, g.y, g.z, hasattr(g, "bad"), getattr(g, "bad1", "dflt"))
try: g.bad2
except AttributeError as e: print(e)


class A:
    def __init__(self): self.v = 3
    def __getattribute__(self, name):
        print("get", name)
        return super().__getattribute__(name)
    def __getattr__(self, name): return "fallback " + name
    def m(self): return self.v


a = A()
print(a.m(), a.nope)
