# Several iterables, laziness, builtins as functions.
def spy(x):
    print("spy", x)
    return x * 2


m = map(spy, [1, 2, 3])
print("made")
print(next(m))
print(list(m), list(m))
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(str, range(3))))
print(list(map(max, [1, 5], [3, 2])))
print(list(map(str.upper, "ab")), list(map(int, "123")), sum(map(len, ["a", "bb"])))
print(dict(map(lambda k: (k, k * 2), "ab")))
print(list(map(lambda *a: a, "ab", "cd", "ef")), [*map(None.__class__, [])])
for call in (
    lambda: map(), lambda: map(str), lambda: map(str, 5), lambda: list(map(5, [1])),
    lambda: list(map(len, [1])),
):
    try: call()
    except TypeError as e: print(e)
