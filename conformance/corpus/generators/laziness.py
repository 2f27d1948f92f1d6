# Nothing runs before it is asked for.
def f(n):
    print("start")
    for i in range(n):
        print("make", i)
        yield i
    print("end")


g = f(3)
print("made")
print(next(g))
for x in g:
    print("use", x)
    break
print(list(g))
print(next(g, "default"))
print(type(g).__name__, iter(g) is g)
