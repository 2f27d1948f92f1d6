# whole traceback
# Generators in a traceback.
def numbers():
    yield 1
    yield 1 / 0
def doubled():
    for n in numbers():
        yield n * 2
def delegating():
    yield from doubled()
print(sum(delegating()))
