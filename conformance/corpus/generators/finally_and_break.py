# Leaving a for loop leaves the generator suspended; finishing runs finally.
def f(log):
    try:
        for i in range(3):
            yield i
    finally:
        log.append("closed")
log = []
g = f(log)
for x in g:
    if x == 1: break
print(log, next(g))
g.close()
print(log)
log.clear()
print(sum(f(log)), log)
def nested():
    try:
        yield from f(log)
    finally:
        log.append("outer")
n = nested()
next(n)
n.close()
print(log)
