# `memoryview`: a window on bytes or on a bytearray.


class memoryview:
    """Create a new memoryview object which references the given object."""
    __module__ = 'builtins'
    __slots__ = ('_bytes', '_window', 'readonly', '_released')
    format = 'B'
    itemsize = 1
    ndim = 1
    c_contiguous = True
    f_contiguous = True
    contiguous = True
    strides = (1,)
    suboffsets = ()

    def __new__(cls, object):
        self = super().__new__(cls)
        if type(object) is memoryview:
            object._check()
            self._bytes = object._bytes
            self._window = object._window
            self.readonly = object.readonly
        elif _is_instance(object, bytes) or _is_instance(object, bytearray):
            self._bytes = object
            self._window = range(len(object))
            self.readonly = _is_instance(object, bytes)
        else:
            raise TypeError(f"memoryview: a bytes-like object is required, not '{_type_name(object)}'")
        self._released = False
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'memoryview' is not an acceptable base type")

    def _check(self):
        if self._released:
            raise ValueError('operation forbidden on released memoryview object')

    def _part(self, window):
        part = memoryview(self)
        part._window = window
        return part

    @property
    def obj(self):
        self._check()
        return self._bytes

    @property
    def nbytes(self):
        self._check()
        return len(self._window)

    @property
    def shape(self):
        self._check()
        return (len(self._window),)

    def __len__(self):
        self._check()
        return len(self._window)

    def __iter__(self):
        self._check()
        for i in self._window:
            yield self._bytes[i]

    def __getitem__(self, key):
        self._check()
        if type(key) is slice:
            return self._part(self._window[indexed(key)])
        if key is ...:
            return self
        if _lookup(key, '__index__') is None and not _is_instance(key, int):
            raise TypeError('memoryview: invalid slice key')
        try:
            at = self._window[index(key)]
        except IndexError:
            raise IndexError('index out of bounds on dimension 1') from None
        return self._bytes[at]

    def __setitem__(self, key, value):
        self._check()
        if self.readonly:
            raise TypeError('cannot modify read-only memory')
        if type(key) is slice:
            window = self._window[indexed(key)]
            if type(value) is not memoryview and not isinstance(value, (bytes, bytearray)):
                raise TypeError(f"a bytes-like object is required, not '{_type_name(value)}'")
            new = bytes(value)
            if len(new) != len(window):
                raise ValueError('memoryview assignment: lvalue and rvalue have different structures')
            n = 0
            for i in window:
                self._bytes[i] = new[n]
                n += 1
            return
        try:
            at = self._window[index(key)]
        except IndexError:
            raise IndexError('index out of bounds on dimension 1') from None
        if not _is_instance(value, int):
            raise TypeError("memoryview: invalid type for format 'B'")
        if not 0 <= value <= 255:
            raise ValueError("memoryview: invalid value for format 'B'")
        self._bytes[at] = value

    def __delitem__(self, key):
        raise TypeError('cannot delete memory')

    def __contains__(self, item):
        for x in self:
            if x == item:
                return True
        return False

    def __reversed__(self):
        return _iter(self._part(self._window[::-1]))

    def __bytes__(self):
        return self.tobytes()

    def __eq__(self, other):
        if self._released:
            return self is other
        if type(other) is memoryview:
            return self.tobytes() == other.tobytes()
        if _is_instance(other, bytes) or _is_instance(other, bytearray):
            return self.tobytes() == other
        return NotImplemented

    def __hash__(self):
        self._check()
        if not self.readonly:
            raise ValueError('cannot hash writable memoryview object')
        return _hash(self.tobytes())

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *args):
        self.release()

    def __repr__(self):
        if self._released:
            return f'<released memory at {hex(_address(self))}>'
        return f'<memory at {hex(_address(self))}>'

    def tobytes(self, order=None):
        self._check()
        window = self._window
        if window.step == 1:
            return bytes(self._bytes[window.start:window.stop])
        return bytes([self._bytes[i] for i in window])

    def tolist(self):
        return list(self.tobytes())

    def toreadonly(self):
        part = self._part(self._window)
        part.readonly = True
        return part

    def hex(self, *args):
        return self.tobytes().hex(*args)

    def count(self, value):
        return self.tolist().count(value)

    def index(self, value, *args):
        try:
            return self.tolist().index(value, *args)
        except ValueError:
            raise ValueError('memoryview.index(x): x not found') from None

    def cast(self, format, shape=None):
        self._check()
        if format not in ('B', 'b', 'c'):
            raise ValueError('memoryview: only byte formats are supported')
        return self._part(self._window)

    def release(self):
        self._released = True
