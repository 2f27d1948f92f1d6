# The words of a call that does not fit.
def f(a, b, c=3): pass
def none(): pass
def kwonly(*, x, y): pass
def pos(a, b, /, c): pass
def one(a): pass


for call in (
    lambda: f(), lambda: f(1), lambda: f(1, 2, 3, 4), lambda: f(1, 2, d=4), lambda: f(1, a=1),
    lambda: none(1), lambda: none(x=1), lambda: kwonly(), lambda: kwonly(x=1), lambda: kwonly(1, 2),
    lambda: pos(1, b=2, c=3), lambda: pos(a=1, b=2, c=3), lambda: pos(1, 2), lambda: one(1, 2, 3),
    lambda: kwonly(1, x=1, y=2), lambda: f(*range(5)), lambda: (lambda x: x)(),
):
    try:
        call()
        print("fine")
    except TypeError as e:
        print(e)
