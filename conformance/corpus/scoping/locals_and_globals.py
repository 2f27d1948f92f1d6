# What the two functions show.
def f(a, b=2):
    c = a + b
    found = locals()
    d = 4
    return sorted(found.items()), sorted(locals())


print(f(1))
globals()["made"] = 5
print(made)


def g(x):
    def h(): return sorted(locals())
    def k():
        x
        return sorted(locals())
    return h(), k()
print(g(1))
print(globals() is locals(), [k for k in locals() if k == "made"])
class C:
    a = 1
    names = sorted(n for n in locals() if not n.startswith("__"))
print(C.names)
