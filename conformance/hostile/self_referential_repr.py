# Containers that hold themselves print as dots, however they are knotted.
l = []
for _ in range(100):
    l = [l]
l0 = l
while l0[0]:
    l0 = l0[0]
l0.append(l)
print(len(repr(l)), repr(l)[-105:])
d = {}
d["d"] = [d, (d, {1: d})]
print(d)
