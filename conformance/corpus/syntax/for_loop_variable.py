# The variable survives the loop; assigning to it does not disturb the iteration.
for i in range(3):
    print(i)
    i = 10
print(i)
items = [1, 2, 3]
for x in items:
    if len(items) < 6:
        items.append(x * 10)
print(items, x)
for x in []:
    pass
print(x)
items = [1, 2, 3, 4]
for x in items:
    items.remove(x)
print(items)
for (a, b), c in [((1, 2), 3), ("xy", "z")]:
    print(a, b, c)
