# Targets of augmented assignment are evaluated once, before the value.
def t(x): print("eval", x if not isinstance(x, list) else "list"); return x
class C:
    def __getitem__(self, k): print("get", k); return 1
    def __setitem__(self, k, v): print("set", k, v)
    def __getattr__(self, n): print("getattr", n); return 5
    def __setattr__(self, n, v): print("setattr", n, v)
c = C()
c[t("k")] += t(2)
c.attr -= t(1)
l = [[1], 2]
t(l)[t(0)] += t([9])
print(l)
x = 5
x += (x := 10)
print(x)
tup = ([1],)
try: tup[0] += [2]
except TypeError as e: print(e, tup)
class I:
    def __iadd__(self, o): print("iadd"); return "replaced"
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return "mul"
i = I(); i += 1; print(i)
i = I(); i *= 1; print(i)
i = I()
try: i -= 1
except TypeError as e: print(e)
for s in ("a += b += c", "a + b += c", "(a := 1) += 2", "x +=", "x += *y", "x += yield", "x + = 1", "a, b += 1, 2"):
    try: compile(s, "f", "exec"); print("ok", s)
    except SyntaxError as e: print(s, "|", e.msg, e.offset)
