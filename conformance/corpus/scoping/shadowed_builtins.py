# A builtin can be hidden by a global or a local, and comes back.
len = lambda x: "mine"
print(len([1]))
del len
print(len([1]))


def f(list):
    return list(range(2))


print(f(tuple))


def g():
    print = repr
    return print("x")


print(g())
str = 5
try:
    str(1)
except TypeError as e:
    print(e)
