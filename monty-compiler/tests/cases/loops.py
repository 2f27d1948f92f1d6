def count(n):
    total = 0
    for i in range(n):
        if i % 2 == 0:
            continue
        total += i
        if total > 100:
            break
    else:
        total = -1
    while total < n and n is not None:
        total = total * 2
    while True:
        n -= 1
        if not n:
            return total


for a, (b, *c) in pairs:
    print(a, b, c)
