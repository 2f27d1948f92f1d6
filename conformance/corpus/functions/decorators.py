# Applied from the bottom up; the expressions are evaluated from the top down.
def deco(name):
    print("make", name)

    def wrap(f):
        print("apply", name, "to", f.__name__)

        def inner(*args):
            return f"{name}({f(*args)})"

        return inner

    return wrap


@deco("a")
@deco("b")
def f(x):
    return x


print(f(1), f.__name__)
@lambda f: f(5)
def g(n): return n + 1
print(g)
