# The iterator walks by index, whatever happens to the list.
l = [1, 2, 3, 4, 5, 6]
for x in l:
    if x % 2 == 0: l.remove(x)
print(l)
l = [1, 2, 2, 2, 3]
for x in l:
    if x == 2: l.remove(x)
print(l)
l = [1]
for x in l:
    if len(l) < 5: l.append(x + 1)
print(l)
it = iter(l)
next(it); l.clear(); print(list(it)); l.append(9); print(list(it))
l = [1, 2, 3]
r = reversed(l); print(next(r)); l.append(4); print(list(r))
it = iter([1, 2, 3]); print(it.__length_hint__(), next(it), it.__length_hint__())
for i, x in enumerate(l):
    l[i] = x * 2
    if i == 2: del l[0]
print(l)
