# Generators: loops over them, pipelines, send, yield from, expressions.
def numbers(n):
    for i in range(n):
        yield i


def squares(source):
    for x in source:
        yield x * x


def odd(source):
    for x in source:
        if x & 1:
            yield x


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


def average():
    total = count = 0
    value = 0
    while True:
        value = yield total // count if count else 0
        total += value
        count += 1


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, (a + b) % 1000007


total = sum(odd(squares(numbers(1000000))))
total += sum(tree(15))
averages = average()
next(averages)
for i in range(400000):
    total += averages.send(i)
source = fibonacci()
for _ in range(500000):
    total += next(source)
total += sum(x * 2 for x in range(1000000) if x % 3)
total += sum(1 for a, b in zip(numbers(400000), fibonacci()) if a < b)
print(total, any(x > 5000 for x in numbers(100000)), max(i % 1013 for i in range(500000)))
