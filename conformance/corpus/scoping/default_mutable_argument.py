# Defaults are made once, when the function is defined.
def add(x, into=[]):
    into.append(x)
    return into


print(add(1), add(2), add(3, []), add(4))
print(add.__defaults__)
n = 5


def f(a=n, *, b=n + 1):
    return a, b


n = 100
print(f(), f.__kwdefaults__)
f.__defaults__ = (7,)
print(f())
