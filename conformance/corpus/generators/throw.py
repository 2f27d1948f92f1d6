# throw raises at the yield; the generator may catch it and go on.
def f():
    while True:
        try:
            yield "waiting"
        except ValueError as e:
            print("caught", e)
            yield "recovered"
        finally:
            print("finally")


g = f()
print(next(g), g.throw(ValueError("one")), next(g))
try:
    g.throw(KeyError("two"))
except KeyError as e:
    print("out", e)
print(list(g))
g = f()
try:
    g.throw(RuntimeError("before start"))
except RuntimeError as e:
    print(e)
print(next(g, "finished"))
