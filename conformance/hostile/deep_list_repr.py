# A list nested a hundred thousand deep: repr and == may give up with RecursionError, in good order.
l = []
for _ in range(100_000):
    l = [l]
for f in repr, lambda x: x == l[0], str, lambda x: f"{x}":
    try: f(l)
    except RecursionError: pass
n = 0
while l:
    l = l[0]
    n += 1
print(n)
