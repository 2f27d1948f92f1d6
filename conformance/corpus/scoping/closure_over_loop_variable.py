# A closure holds the variable, not its value.
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])


def make():
    result = []
    for i in range(3):
        def f():
            return i
        result.append(f)
    i = "changed"
    return result


print([f() for f in make()])
print([f() for f in [(lambda n: lambda: n)(i) for i in range(3)]])
