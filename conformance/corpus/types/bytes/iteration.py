# Iterating over bytes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


it = iter(b'abc')
show(lambda: (next(it), it.__length_hint__(), list(it), next(it, None)))
show(lambda: (type(iter(b'')).__name__, type(iter(bytearray())).__name__, list(reversed(b'abc')), [*b'ab'], tuple(b'\xff'), sum(b'abc'), max(b'abc'), sorted(b'cab'), list(zip(b'a', 'b')), b'abc'.__len__()))
a, *b = b'xyz'
print(a, b)
arr = bytearray(b'ab')
for n in arr:
    if len(arr) < 6: arr.append(n + 1)
print(arr)
it = iter(arr)
arr.clear()
show(lambda: (list(it), list(it)))
