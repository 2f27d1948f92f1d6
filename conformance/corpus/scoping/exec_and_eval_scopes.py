# exec and eval: their globals and locals.
x = "module"
def f():
    x = "local"
    return eval("x"), eval("x", globals()), eval("x", {"x": "given"}), eval("x", {"x": 1}, {"x": "locals"})
print(f())
ns = {}
exec("a = 1\ndef g(): return a\nb = g()", ns)
print(ns["a"], ns["b"], "__builtins__" in ns, sorted(k for k in ns if k[:2] != "__"))
loc = {}
exec("y = 5\ndef h(): return y", {}, loc)
try: loc["h"]()
except NameError as e: print(e)
def g():
    z = 1
    exec("z = 2; new = 3")
    try: new
    except NameError as e: print(e)
    return z
print(g())
for args in (("1 +",), ("x", []), ("x", {}, 5), (5,), ("x", None, {"x": "loc"}), (b"x",), ("  1",), ("\n1",), ("def f(): pass",)):
    try: print(eval(*args))
    except (SyntaxError, TypeError) as e: print(type(e).__name__, str(e)[:60])
class M(dict):
    def __missing__(self, k): return f"missing {k}"
print(eval("foo", {}, M()), eval("len", {"__builtins__": {"len": "mine"}}))
for src, g in (("len([])", {"__builtins__": {}}), ("import math", {"__builtins__": {}}), ("class A: pass", {"__builtins__": {}})):
    try: exec(src, g); print("ok")
    except (NameError, ImportError, KeyError) as e: print(type(e).__name__, e)
