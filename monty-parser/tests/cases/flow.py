if a: b
elif c: d
elif e:
    f
else: g
while a:
    break
else:
    continue
for a, b in c, d: pass
else: pass
