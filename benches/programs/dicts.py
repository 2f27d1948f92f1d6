# Dictionaries: counting, grouping, lookups with every kind of key, views, merging.
def count(words):
    seen = {}
    for word in words:
        if word in seen:
            seen[word] += 1
        else:
            seen[word] = 1
    return seen


def group(n):
    groups = {}
    for i in range(n):
        groups.setdefault(i % 101, []).append(i)
    return sum(len(g) * k for k, g in groups.items())


def grid(n):
    cells = {}
    for x in range(n):
        for y in range(n):
            cells[x, y] = x ^ y
    total = 0
    for (x, y), v in cells.items():
        total += v + cells.get((x + 1, y), 0) + cells.get((x, y - 1), -1)
    return total


words = ["w" + str(i * i % 1009) for i in range(60000)]
seen = {}
for _ in range(40):
    seen = count(words)
big = {i: str(i) for i in range(300000)}
hits = sum(1 for i in range(0, 600000, 2) if i in big)
merged = {**big, **{i: "x" for i in range(50)}}
for i in range(0, 300000, 3):
    del big[i]
print(len(seen), seen["w4"], group(800000), grid(400), hits, len(big), merged[7], sum(merged))
