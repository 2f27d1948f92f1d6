# Iterating over a list that changes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


x = [1, 2, 3]
for n in x:
    if len(x) < 6: x.append(n * 10)
print(x)
for n in x:
    x.remove(n)
print(x)
it = iter([1, 2, 3])
show(lambda: (next(it), it.__length_hint__(), list(it), it.__length_hint__(), list(it)))
r = reversed([1, 2, 3])
show(lambda: (next(r), r.__length_hint__(), list(r), type(r).__name__, type(iter([])).__name__))
y = [1, 2]
it = iter(y)
y.clear()
show(lambda: next(it, 'end'))
y += [1, 2, 3]
show(lambda: next(it, 'still ended'))
it = reversed(y)
del y[0], y[0]
show(lambda: next(it, 'gone'))
a, *b, c = [1, 2, 3, 4]
print(a, b, c)
try: a, b = [1]
except ValueError as e: print(e)
try: a, b = [1, 2, 3]
except ValueError as e: print(e)
