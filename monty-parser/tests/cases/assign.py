x = y = 1
a, *b = c
[d, (e, f)] = g
h.i = j[k] = l
m: int
(n): int = 1
o.p: str
q += 1
r **= s
x = yield_ = None
