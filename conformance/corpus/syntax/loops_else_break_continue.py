# else of loops; nested breaks; changing what is iterated.
for i in range(3):
    if i == 5: break
else: print("for else", i)
for i in range(3):
    if i == 1: break
else: print("never")
n = 0
while n < 3:
    n += 1
    if n == 2: continue
    print("n", n)
else: print("while else")
while True:
    for j in "ab":
        if j == "b": break
    else: print("never")
    break
else: print("never")
for i in []: pass
else: print("empty else")
l = [1, 2, 3]
for x in l:
    if x < 3 and len(l) < 6: l.append(x * 10)
print(l)
for x in l[:]: l.remove(x)
print(l)
it = iter(range(6))
for x in it:
    if x % 2: next(it, None)
    print(x, end=" ")
print()
for i, (a, *b) in enumerate([(1, 2, 3), "xy"]): print(i, a, b)
for x in range(3): x = 10 + x; print(x, end=" ")
print(x)
