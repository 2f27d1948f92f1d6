from contextlib import contextmanager

@contextmanager
def tag(name):
    """Tags."""
    print('<', name)
    try:
        yield name.upper()
    except KeyError as e:
        print('caught', e)
    finally:
        print('>', name)

with tag('a') as x:
    print(x)
with tag('b'):
    raise KeyError('k')
try:
    with tag('c'):
        raise ValueError('v')
except ValueError as e:
    print('out', e)
print(tag.__name__, tag.__doc__)
