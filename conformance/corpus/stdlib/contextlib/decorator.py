from contextlib import contextmanager, ContextDecorator

@contextmanager
def noisy(n):
    print('in', n)
    yield
    print('out', n)

@noisy(1)
def f(x):
    return x * 2

class Own(ContextDecorator):
    def __enter__(self):
        print('enter')
        return self
    def __exit__(self, *exc):
        print('exit', exc[0])
        return True

@Own()
def g():
    raise ValueError

print(f(3), f(4), g(), f.__name__)
