# Host calls inside a generator between send, throw and yield from.
def inner():
    got = yield fetch("first")
    try: yield fetch(["got", got])
    except ValueError as e: yield fetch(["caught", str(e)])
    return fetch("result")


def outer():
    r = yield from inner()
    yield fetch(["outer", r])


g = outer()
print(next(g), g.send("S"), g.throw(ValueError("V")), list(g))
