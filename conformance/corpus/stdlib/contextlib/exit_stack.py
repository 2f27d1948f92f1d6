from contextlib import ExitStack, contextmanager

@contextmanager
def cm(n):
    print('in', n)
    yield n
    print('out', n)

with ExitStack() as stack:
    print([stack.enter_context(cm(i)) for i in range(3)])
    stack.callback(print, 'callback', end='!\n')
    stack.push(lambda *exc: print('pushed', exc[0]))
with ExitStack() as stack:
    stack.enter_context(cm('kept'))
    kept = stack.pop_all()
print('after')
kept.close()
try:
    ExitStack().enter_context(3)
except TypeError as e:
    print(e)
