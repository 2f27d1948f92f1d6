# Counting up and down; the loop variable; laziness.
for args in (3,), (1, 4), (5, 0, -2), (0,), (3, 3), (0, 10, 4), (-3,), (2, -2, -1):
    print(args, list(range(*args)))
print(sum(range(1, 101)), 10**12 - 1 in range(10**12), range(10**12)[-1])
print([i for i in range(3) for i in range(i)])
for i in range(10**18):
    if i == 2: break
print(i)
