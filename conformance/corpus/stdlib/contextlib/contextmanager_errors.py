from contextlib import contextmanager
@contextmanager
def none():
    if False:
        yield

@contextmanager
def twice():
    yield 1
    yield 2

@contextmanager
def swallow():
    try:
        yield
    except ValueError:
        yield

for make, body in ((none, None), (twice, None), (swallow, ValueError('x'))):
    try:
        with make():
            if body:
                raise body
    except RuntimeError as e:
        print(e)
