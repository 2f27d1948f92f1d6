# Targets are assigned from left to right, after the value is complete.
a = [0, 1, 2]
i = 0
i, a[i] = 1, "x"
print(i, a)
x = y = z = []
x.append(1)
print(y, x is z)
a, b = 1, 2
a, b = b, a
print(a, b)
l = [1, 2, 3]
l[0], l[1], l[2] = l[2], l[0], l[1]
print(l)
l = l[0] = [9]
print(l is l[0], len(l))
for l[0] in "pq":
    print(l)
