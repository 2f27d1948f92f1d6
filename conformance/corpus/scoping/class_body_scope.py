# Class names are not seen by the methods, and a class body reads outwards.
x = "global"


def f():
    x = "enclosing"

    class C:
        y = x
        x2 = [x for _ in range(1)]
        def method(self):
            return x

    class D:
        x = "own"
        inside = x
        def method(self):
            return x

    return C().method(), C.y, C.x2, D.inside, D().method()


print(f())
