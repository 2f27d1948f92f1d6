# What as may bind.
class CM:
    def __init__(self, v): self.v = v
    def __enter__(self): return self.v
    def __exit__(self, *a): return False


class O: pass
o, d, l = O(), {}, [0, 0]
with CM(1) as o.x, CM(2) as d["k"], CM(3) as l[0]: print(o.x, d, l)
with CM((1, (2, 3))) as (a, [b, c]): print(a, b, c)
with CM("abcd") as (first, *rest): print(first, rest)
with CM(range(2)) as [p, q]: print(p, q)
try:
    with CM(5) as (x, y): pass
except TypeError as e: print(e)
for bad in ("with a as 1: pass", "with a as f(): pass", "with a as b + c: pass", "with a as (b, 1): pass", "with a, b as None: pass", "with (a as b, c as 2): pass", "with a as {}: pass", "with: pass", "with a as: pass"):
    try: compile(bad, "f", "exec"); print("ok")
    except SyntaxError as e: print(e.msg, e.offset)
