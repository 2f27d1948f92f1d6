# The loop variable stays inside; the first iterable is evaluated outside.
x = "outer"
print([x for x in range(3)], x)
print({x: x for x in "ab"}, {x for x in "a"}, list(x for x in "b"), x)


def f(n):
    fs = [lambda: n + i for i in range(n)]
    return [g() for g in fs]


print(f(3))
y = [1, 2]
print([y for y in y], y)
print([[z for z in range(z)] for z in range(3)])
try:
    print(z)
except NameError as e:
    print(e)
