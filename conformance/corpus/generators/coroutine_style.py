# A running average and a small scheduler.
def average():
    total = n = 0
    avg = None
    while True:
        x = yield avg
        total += x
        n += 1
        avg = total / n

a = average()
next(a)
print([a.send(x) for x in (10, 20, 30)])
def task(name, n):
    for i in range(n):
        print(name, i)
        yield
    return name
queue = [task("a", 2), task("b", 3), task("c", 1)]
while queue:
    t = queue.pop(0)
    try:
        next(t)
        queue.append(t)
    except StopIteration as e: print("done", e.value)
