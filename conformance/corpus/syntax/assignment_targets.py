# What may be assigned to, and in which order.
def t(x): print("eval", type(x).__name__); return x
class O: pass
o, l, d = O(), [0, 0, 0], {}
t(o).a, t(l)[t(1)], t(d)[t("k")] = t((1, 2, 3))
print(o.a, l, d)
a = b = c = []
print(a is b is c)
(x, (y, *z)), [w] = (1, "pqr"), [5]
print(x, y, z, w)
*i, j = range(4)
[k, *m, n] = "ab"
print(i, j, k, m, n)
p = [1, 2, 3]
q, p[q] = 0, "set after q"
print(p)
i = 0
i, l[i] = 1, "one"
print(l)
for o.b, l[0] in [(1, 2), (3, 4)]: pass
print(o.b, l[0])
() = ()
[] = []
(one,) = [1]
for v in ((1, 2, 3), (1,), 5, "ab", {1: 2, 3: 4}):
    try: r, s = v; print(r, s)
    except (ValueError, TypeError) as e: print(e)
for v in ((1,), (), range(1)):
    try: r, *s, u = v; print(r, s, u)
    except ValueError as e: print(e)
