# Two generators of one function share nothing; closures are shared.
def counter(start):
    total = start
    def add(n):
        nonlocal total
        total += n
    while True:
        cmd = yield total
        if cmd: add(cmd)


a, b = counter(1), counter(10)
print(next(a), next(b), a.send(5), b.send(7), next(a), next(b))
def shared():
    state = []
    def gen(tag):
        for i in range(2):
            state.append((tag, i))
            yield list(state)
    return gen("x"), gen("y")
x, y = shared()
print(next(x), next(y), next(x), next(y))
