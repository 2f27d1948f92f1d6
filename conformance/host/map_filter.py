# Host calls inside the functions of map, filter and zip, taken one by one.
m = map(lambda x: fetch(x + 1), [1, 2, 3])
print(next(m), list(m))
print(list(filter(lambda x: fetch(x > 1), range(4))), list(map(fetch, "ab")), list(filter(fetch, [0, 1, 2])))
print(list(zip(map(fetch, [1, 2]), filter(fetch, [3, 0, 4]))), [*enumerate(map(fetch, "x"))])
