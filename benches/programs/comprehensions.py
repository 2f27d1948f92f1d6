# Comprehensions: lists, sets, dictionaries, nested, with conditions, and what goes well with them.
total = 0
for turn in range(45):
    squares = [x * x for x in range(20000)]
    even = [x for x in squares if x % 2 == 0]
    pairs = [(a, b) for a in range(60) for b in range(a, 60) if (a + b) % 3]
    table = {x: x % 7 for x in range(10000)}
    kinds = {x % 97 for x in squares}
    turned = {v: k for k, v in table.items()}
    flat = [cell for row in [[i, i + 1, i + 2] for i in range(5000)] for cell in row]
    words = [str(x) + "!" for x in even[:3000]]
    total += len(even) + len(pairs) + len(kinds) + turned[3] + sum(flat) + len("".join(words))
    total += sum(a * b for a, b in zip(squares, flat)) % 1009
    total += sum(i * x for i, x in enumerate(even)) % 1013
    total += sum(map(lambda x: x + 1, filter(lambda x: x % 3 == 0, flat)))
    total += all(x >= 0 for x in squares) + any(x == 99 for x in flat)
print(total)
