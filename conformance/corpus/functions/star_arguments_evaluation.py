# Order of evaluation and errors of * and ** in calls.
def t(x): print("eval", x if not callable(x) else "callable"); return x
def f(*a, **k): return a, k


print(t(f)(t(1), *t([2]), t(3), *t((4,)), k=t(5), **t({"z": 6}), y=t(7)))
for call in ("f(*5)", "f(**5)", "f(**{1: 2})", "f(**{'a': 1}, **{'a': 2})", "f(a=1, **{'a': 2})", "f(*None)", "f(1, *object())", "f(**[('a', 1)])", "f(*[], **{}, *[1])" if False else "f(*'ab', *range(2))", "print(*1)", "f(**{'a b': 1})", "len(*[[1]], **{})", "len(**{'x': 1})", "t(**{'x': 9})"):
    try: print(call, eval(call))
    except TypeError as e: print(call, "|", e)
class M:
    def keys(self): print("keys"); return ["p", "q"]
    def __getitem__(self, k): print("get", k); return k * 2
print(f(**M()))
class NoGet:
    def keys(self): return ["x"]
try: f(**NoGet())
except TypeError as e: print(e)
