# The shortest ends it; strict insists; a longer first one loses an item.
print(list(zip("abc", [1, 2])), list(zip()), list(zip("ab")), dict(zip("ab", range(9))))
print(list(zip(*[(1, 2), (3, 4)])))
it = iter([1, 2, 3])
print(list(zip(it, "a")), list(it))
it = iter([1, 2, 3])
print(list(zip("a", it)), list(it))
for args in ("ab", "c"), ("a", "bc"), ("ab", "cd", "e"), ("ab", "cd", "efg"), ("ab", "cd"):
    try: print(list(zip(*args, strict=True)))
    except ValueError as e: print(e)
z = zip("ab", "cd", strict=True)
print(next(z), next(z), next(z, "end"), iter(z) is z)
for call in lambda: zip(5), lambda: zip("a", 5), lambda: zip(strict=1, x=2):
    try: call()
    except TypeError as e: print(e)
