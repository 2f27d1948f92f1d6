# Text as program, with and without namespaces.
x = 1
print(eval("x + 1"), eval("y * 2", {"y": 5}), eval("a + b", {"a": 1}, {"b": 2}))
print(eval("[i for i in range(3)]"), eval(" 1 "))
exec("x = 10\nz = x + 1")
print(x, z)
ns = {}
exec("def f(n): return n * 2\nv = f(4)", ns)
print(ns["v"], ns["f"](5), "__builtins__" in ns, exec("1"), sorted(k for k in ns if k[0] != "_"))
def g():
    loc = 5
    exec("loc = 6")
    return loc, eval("loc + 1"), eval("x")
print(g())
code = compile("x * 3", "<s>", "eval")
print(eval(code), eval(code, {"x": 2}), exec(compile("w = 7", "<s>", "exec")), w)
for call in (
    lambda: eval("1 +"), lambda: eval("x = 1"), lambda: eval("nope"), lambda: exec("1/0"),
    lambda: eval(5), lambda: eval("", {}), lambda: exec("x", 5), lambda: compile("x", "s", "bad"),
):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
