# A float too large.
x = 10.0 ** 308
print(x * 10)
print(10 ** 309 / 10)
float(10 ** 309)
