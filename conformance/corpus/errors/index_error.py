# Past the end.
x = [1, 2, 3]
print(x[2])
print(x[3])
