# A StopIteration that escapes a generator becomes RuntimeError.
def f():
    yield 1
    next(iter([]))

try:
    list(f())
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__suppress_context__)

def g():
    yield 1
    raise StopIteration("x")

it = g()
next(it)
try:
    next(it)
except RuntimeError as e:
    print(e)
try:
    print(list(next(iter([])) for _ in range(2)))
except RuntimeError as e:
    print(e)
print(list(map(lambda x: next(iter([])), [1])))
