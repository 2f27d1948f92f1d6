# A container in itself prints as dots.
l = [1]; l.append(l); print(l)
d = {"k": 1}; d["self"] = d; print(d)
t = ([],); t[0].append(t); print(t, t[0])
a, b = [], []; a.append(b); b.append(a); print(a, b)
d = {}; d[1] = [d, {2: d}]; print(d)
print(str(l), f"{l}", [l, l])
class L(list): pass
x = L(); x.append(x); print(x)
try: l == [1, l, 5]; print("lengths differ")
except RecursionError: print("recursion")
m = [1]; m.append(m)
try: print(l == m)
except RecursionError as e: print("RecursionError")
