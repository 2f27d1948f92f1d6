# Closures, decorators, higher-order functions, nonlocal.
from functools import partial, reduce, wraps


def counter():
    count = 0

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


def logged(f):
    calls = [0]

    @wraps(f)
    def wrapper(*args, **kwargs):
        calls[0] += 1
        return f(*args, **kwargs)

    wrapper.calls = calls
    return wrapper


@logged
def area(width, height=2):
    return width * height


def compose(*functions):
    def run(x):
        for f in functions:
            x = f(x)
        return x

    return run


tick = counter()
run = compose(lambda x: x + 1, lambda x: x * 2, partial(max, 5), tick)
adders = [lambda x, k=k: x + k for k in range(10)]
total = 0
for i in range(240000):
    total += tick() & 7
    total += area(i) + area(i, height=3)
    total += run(i) % 13
    total += adders[i % 10](i)
total += reduce(lambda a, b: (a * 31 + b) % 1000003, range(600000))
print(total, area.calls[0], area.__name__, tick(0))
