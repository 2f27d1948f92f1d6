# Sorting without a key: numbers, strings, tuples, in place and as a copy.
def numbers(n, seed):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        out.append(seed)
    return out


total = 0
for turn in range(14):
    items = numbers(50000, turn)
    items.sort()
    total += items[100]
    words = [str(i) for i in items[:20000]]
    words.sort(reverse=True)
    total += int(words[7])
    pairs = sorted((i % 100, -i) for i in items[:15000])
    total += pairs[50][1]
    floats = sorted([i / 7 for i in items[::-1]])
    total += int(floats[9])
print(total)
