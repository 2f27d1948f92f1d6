# The class memoryview cannot be derived from
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (memoryview.__name__, memoryview[int], isinstance(memoryview(b''), memoryview)))
try:
    class M(memoryview): pass
except TypeError as e: print(e)
show(lambda: (memoryview(memoryview(b'ab')[1:]).tolist(), memoryview(b'').tolist(), len(memoryview(b'')), bool(memoryview(b'')), bool(memoryview(b'a'))))
