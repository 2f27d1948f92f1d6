# differs: locals() in an inlined comprehension shows the scope around it alone
# The dicts of the running scope.
x = 1
print(globals()["x"], "f" in globals(), locals() is globals(), __name__, globals()["__name__"])
globals()["y"] = 2
print(y)
def f(a):
    b = 2
    l = locals()
    l["a"] = 99
    return a, sorted(l), locals()["a"]
print(f(1), "f" in globals())
class C:
    z = 3
    print(sorted(k for k in locals() if not k.startswith("__")))
    locals()["w"] = 4
print(C.w, [sorted(locals()) for q in [1]][0] == sorted(locals()) or "comprehension sees its own")
