# Aliases, cycles and identities survive every pause.
a = [1]
b = {"a": a, "self": None}
b["self"] = b
t = (a, b)
fetch(0)
a.append(2)
print(b["a"] is a, b["self"] is b, t[0] is a, t[1]["a"])
class C: pass
c, d = C(), C()
c.other, d.other = d, c
s = {1, 2, 3}
it, r, e = iter([1, 2, 3]), reversed("abc"), enumerate("xy", 5)
next(it), next(r), next(e)
fetch(0)
print(c.other.other is c, type(c) is C, s == {3, 2, 1}, list(it), list(r), list(e))
z, big, f = zip("ab", iter([1, 2])), 2**100, 0.1 + 0.2
next(z); fetch(0)
print(list(z), big, f, None is fetch(None), ... is Ellipsis, b"\xff", 1j)
