# Copies are shallow; repetition repeats references.
a = [[0] * 2] * 2
a[0][0] = 1; print(a)
b = [[0] * 2 for _ in range(2)]
b[0][0] = 1; print(b)
c = a[:]; d = list(a); e = a.copy(); f = [*a]
c[0] = "c"; a[1].append(9)
print(a, c, d, e, f, d[0] is a[0])
def g(x): x.append(1); x = [5]; x.append(2); return x
m = []
print(g(m), m)
t = (m,); m.append(3); print(t, t[0] is m)
x = [1, 2]; x.append(x); print(x, x[2] is x, len(x[2][2]))
y = x; y += [3]; print(x is y, len(x)); y = y + [4]; print(x is y)
