# Replacing, growing, shrinking, inserting; extended slices keep their length.
def t(f, n=6):
    l = list(range(n))
    try: f(l); print(l)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)


def a(sl, v): return lambda l: l.__setitem__(sl, v)
def d(sl): return lambda l: l.__delitem__(sl)
S = slice
t(a(S(1, 3), ["x"])); t(a(S(1, 1), "abc")); t(a(S(None), [])); t(a(S(4, 100), [9, 9, 9])); t(a(S(-2, None), ())); t(a(S(5, 2), ["in"]))
t(a(S(None, None, 2), "abc")); t(a(S(None, None, -1), range(6))); t(a(S(None, None, 2), "ab")); t(a(S(4, 0, -2), "pq")); t(a(S(1, 3), 5)); t(a(S(None, None, 2), 5)); t(a(S(1, 3), {"k": 1}))
t(d(S(1, 3))); t(d(S(None, None, 2))); t(d(S(None, None, -2))); t(d(S(4, 1, -1))); t(d(S(3, 1))); t(d(S(-100, 2))); t(d(S(None)))
l = [1, 2, 3]
l[1:2] = l; print(l)
l[::2] = l[::-2]; print(l)
l[:0] = (x for x in "gen"); print(l)
l[len(l):] = [0]; l[-1:-1] = ["before last"]; print(l)
