from pprint import pprint, pformat
pprint([1, 2, 3])
pprint(list(range(40)))
pprint(list(range(40)), compact=True, width=40)
pprint([['a' * 20] * 3, ['b' * 30] * 2], indent=4)
pprint([[1, [2, [3, [4, [5]]]]]], depth=3)
print(pformat(['x' * 10] * 10, width=30))
