# str.format_map looks up in any mapping
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class D(dict):
    def __missing__(self, key): return f'<{key}>'
class M:
    def __getitem__(self, key): raise ZeroDivisionError(key)


show(lambda: ('{a} {b}'.format_map(D(a=1)), '{a[x]}'.format_map({'a': {'x': 5}}), '{x!r:>5}'.format_map({'x': 'q'}), ''.format_map(None)))
show(lambda: '{a}'.format_map({}))
show(lambda: '{a}'.format_map(M()))
show(lambda: '{}'.format_map({}))
show(lambda: '{0}'.format_map({0: 1}))
show(lambda: '{a}'.format_map([1]))
show(lambda: '{a}'.format_map(5))
show(lambda: '{a}'.format_map())
show(lambda: '{a}'.format_map({}, {}))
