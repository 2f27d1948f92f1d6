# memoryview.cast between formats and shapes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


data = memoryview(bytes(range(16)))
show(lambda: ([data.cast(f).tolist()[:2] for f in 'bBhHiIqQ'], data.cast('c')[3], data.cast('?')[0], data.cast('@I')[0]))
show(lambda: (data.cast('d')[0] > 0, data.cast('f', [2, 2]).tolist()[0][0], data.cast('B', (2, 2, 4)).shape, data.cast('I').cast('B').tolist()[:3], data.cast('B', [16]).shape))
show(lambda: data.cast('x'))
show(lambda: data.cast('<i'))
show(lambda: data.cast('ii'))
show(lambda: data.cast(5))
show(lambda: data.cast('I', [3]))
show(lambda: data.cast('I', [0]))
show(lambda: data.cast('I', ['a']))
show(lambda: data.cast('I', 4))
show(lambda: data[::2].cast('B'))
show(lambda: data[:3].cast('H'))
show(lambda: data.cast('H').cast('I'))
show(lambda: data.cast('B', [2, 8]).cast('B', [16]).shape)
show(lambda: data.cast('B', [2, 8]).cast('B').shape)
show(lambda: data.cast('B', [1] * 65))
