# None means truth; laziness; the function sees each once.
def odd(x):
    print("odd?", x)
    return x % 2


f = filter(odd, [1, 2, 3])
print(next(f))
print(list(f), next(f, "end"))
print(list(filter(None, [0, 1, "", "a", [], [0], None, 2.0])), list(filter(str.isdigit, "a1b2")))
print("".join(filter(str.isalpha, "a1b")))
print(list(filter(lambda p: p[1] > 1, {"a": 1, "b": 2}.items())), list(filter(bool, [])))
print(tuple(filter({1, 2}.__contains__, range(4))))
for call in lambda: filter(), lambda: filter(None), lambda: filter(None, 5), lambda: list(filter(5, [1])):
    try: call()
    except TypeError as e: print(e)
