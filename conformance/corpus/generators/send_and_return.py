# send gives the value of yield; return becomes StopIteration.value.
def echo():
    got = yield "ready"
    while got != "stop":
        got = yield f"got {got!r}"
    return "result"


g = echo()
print(next(g), g.send(1), g.send("a"), next(g))
try:
    g.send("stop")
except StopIteration as e:
    print("value", e.value, e.args)
try:
    next(g)
except StopIteration as e:
    print("again", e.value)
g = echo()
try:
    g.send("early")
except TypeError as e:
    print(e)
print(g.send(None))
