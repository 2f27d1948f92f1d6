from contextlib import ExitStack

def fail(name, error):
    def exit(*exc):
        print(name, exc[0].__name__ if exc[0] else None)
        raise error
    return exit

try:
    with ExitStack() as stack:
        stack.push(fail('a', KeyError('a')))
        stack.push(fail('b', ValueError('b')))
        1 / 0
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
with ExitStack() as stack:
    stack.push(lambda *exc: True)
    raise ValueError('swallowed')
print('done')
