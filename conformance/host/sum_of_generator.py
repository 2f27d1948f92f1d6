# A host call inside a generator that a builtin drives.
def numbers(n):
    for i in range(n):
        yield fetch(i * i)


print(sum(numbers(4)), list(numbers(2)), max(numbers(3)), tuple(numbers(2)), sorted(numbers(3), reverse=True))
print(any(x > 2 for x in numbers(5)), all(fetch(x) for x in [1, 0, 2]), dict(zip("ab", numbers(2))), *numbers(2))
