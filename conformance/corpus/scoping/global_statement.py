# `global` skips the enclosing functions.
x = 1


def outer():
    x = 2

    def inner():
        global x, fresh
        x += 10
        fresh = "made"
        return x

    return inner(), x


print(outer(), x, fresh)


def deleter(): global fresh; del fresh
deleter()
print("fresh" in globals())
