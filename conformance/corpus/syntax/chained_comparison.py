# Each operand is evaluated once, and the chain stops at the first false link.
def v(x):
    print("eval", x)
    return x


print(v(1) < v(2) < v(3))
print(v(3) < v(2) < v(1))
print(v(1) < v(3) > v(2) == v(2) != v(5))
print(1 < 2 in [2, 3])
print(not 1 < 2 < 3)
print((1 < 2) < 2, 1 < (2 < 2))
x = 5
print(1 < x <= 5 == 5.0 is not None)
