# Deleting slices, with steps in both directions.
def cut(*args):
    l = list(range(8))
    del l[slice(*args)]
    print(args, l)


cut(1, 3)
cut(None, None, 2)
cut(None, None, -2)
cut(4, 1, -1)
cut(3, 1)
cut(-100, 2)
cut(-3, None)
cut(1, None, 3)
cut(6, 0, -3)
cut(None)
l = [0, 1, 2, 3]
del l[0], l[0], l[-1]
print(l)
