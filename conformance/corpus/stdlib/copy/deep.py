import copy
a = [1, [2, 3], {'k': [4], (1, 2): {5}}]
b = copy.deepcopy(a)
print(b, b == a, b[1] is a[1], b[2]['k'] is a[2]['k'])
t = (1, 'a', (2,))
print(copy.deepcopy(t) is t, copy.deepcopy((1, [2]))[1])
x = [1]
y = copy.deepcopy([x, x, (x,)])
print(y[0] is y[1], y[2][0] is y[0], y[0] is x)
