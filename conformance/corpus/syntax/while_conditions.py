# break and continue in nested loops with an else.
n = 0
while (n := n + 1) < 20:
    if n % 2:
        continue
    m = n
    while m > 0:
        m -= 3
        if m == 0:
            break
    else:
        continue
    print("multiple of six", n)
    if n > 10:
        break
else:
    print("never")
print(n)
