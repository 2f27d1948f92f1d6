# `else` of a loop runs unless the loop was left by break.
for n in range(2, 10):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
i = 0
while i < 3:
    i += 1
    if i == 2:
        continue
    print(i)
else:
    print("done")
while True:
    break
else:
    print("never")
for x in []:
    pass
else:
    print("empty")
