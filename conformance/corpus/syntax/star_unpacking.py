# A starred target takes what the others leave, as a list, from any iterable.
a, *b = [1, 2, 3]
print(a, b)
*a, b = "xyz"
print(a, b)
a, *b, c = (1, 2)
print(a, b, c)
(a, *b), c = [range(4), "end"]
print(a, b, c)
[a, [b, *c]] = 1, "hey"
print(a, b, c)
*a, = {"k": 1, "m": 2}
print(a)
for i, *rest in [(1, 2, 3), "ab"]:
    print(i, rest)
a = b, *c = 1, 2, 3
print(a, b, c)
print([*range(3), *"ab"], (*[1], 2), {**{"a": 1}, "b": 2, **{"a": 3}})
