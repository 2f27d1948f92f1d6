# Host calls inside list, dict and set comprehensions, conditions included.
print([fetch(x) for x in range(3) if fetch(x != 1)])
print({fetch(k): fetch(v) for k, v in [("a", 1), ("b", 2)]})
print(sorted({fetch(x % 2) for x in range(4)}))
print([(x, y) for x in fetch([1, 2]) for y in fetch([x, x * 10])])
print(list(fetch(x) + 1 for x in range(2)))
