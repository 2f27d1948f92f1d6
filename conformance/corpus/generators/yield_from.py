# Delegation passes values, sends, throws and the result.
def inner():
    try:
        x = yield 1
        print("inner got", x)
        y = yield 2
        print("inner got", y)
    except ValueError as e:
        print("inner caught", e)
        yield "handled"
    return "inner result"


def outer():
    r = yield from inner()
    print("outer got", r)
    r = yield from [10, 20]
    print(r)
    yield from "ab"


g = outer()
print(next(g), g.send("A"), g.throw(ValueError("V")), next(g), list(g))
try: list(f for f in (yield_ for yield_ in 5))
except TypeError as e: print(e)
