# Host calls in a finally that runs because of return, break and continue.
def f():
    try: return fetch("returned")
    finally: print(fetch("cleanup"))


print(f())
for i in range(3):
    try:
        if i == 0: continue
        if i == 1: break
    finally: print(i, fetch("left"))
def g():
    try: yield fetch(1)
    finally: print(fetch("generator closed"))
it = g()
print(next(it))
it.close()
def h():
    try: 1 / 0
    finally: return fetch("swallowed")
print(h())
