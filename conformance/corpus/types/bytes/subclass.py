# A subclass of bytes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class B(bytes):
    def __new__(cls, x, tag=None):
        self = super().__new__(cls, x)
        self.tag = tag
        return self
    def __getitem__(self, k): return 'item'
b = B(b'abc', tag='t')


show(lambda: (b, b.tag, b[0], type(b.upper()), type(b + b'd'), b == b'abc', hash(b) == hash(b'abc'), bytes(b), type(bytes(b)), b.decode(), list(b), b.__class__.__name__, type(b[:])))
show(lambda: ({b: 1}[b'abc'], b in [b'abc'], b''.join([b, b]), b.find(b'c'), B(3), isinstance(b, bytes), B.fromhex('41').tag, b % (), b.hex()))
b.extra = 5
print(b.extra, vars(b))
show(lambda: B())
show(lambda: B(b'x', 1, 2))
