# Deep data goes through list(), dict() and sorted() level by level.
d = {}
for i in range(50_000): d = {"inner": d, "n": i}
e = dict(d)
n = 0
while e:
    e = e["inner"]
    n += 1
print(n, list(d), sorted(d))
