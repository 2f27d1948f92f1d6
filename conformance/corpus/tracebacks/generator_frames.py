# A generator that is driven by another shows both.
# whole traceback
def inner():
    yield 1
    raise ValueError("inner")


def outer():
    yield from inner()


for x in outer():
    pass
