# Host calls inside __getattr__, __setattr__ and __getattribute__.
class G:
    def __getattr__(self, name): return fetch(name.upper())
    def __setattr__(self, name, value): object.__setattr__(self, name, fetch(value))
    def __delattr__(self, name): fetch(0); object.__delattr__(self, name)


g = G()
g.a = 1
g.a += 5
print(g.a, g.missing, getattr(g, "other"), hasattr(g, "x"))
del g.a
print(g.a)
class All:
    def __getattribute__(self, name): return fetch("got " + name)
print(All().anything, All().f[0])
