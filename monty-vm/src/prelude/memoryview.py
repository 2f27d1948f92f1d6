# `memoryview`: a window on bytes or on a bytearray, as items of a format in a shape.

def view_size(code):
    """Bytes of an item of a native format."""
    return 1 if code in 'cbB?' else 2 if code in 'hHe' else 4 if code in 'iIf' else 8


def view_code(format):
    """The letter of a native format of one item, or an empty str."""
    code = format[1:] if format[:1] == '@' else format
    return code if len(code) == 1 and code in 'cbB?hHeiIflLqQnNPd' else ''


def view_product(shape):
    n = 1
    for length in shape:
        n *= length
    return n


def view_strides(shape, itemsize):
    strides = []
    for length in reversed(shape):
        strides.insert(0, itemsize)
        itemsize *= length
    return tuple(strides)


def view_load(data, code):
    if code == 'c':
        return data
    if code == '?':
        return data != b'\0'
    bits = int.from_bytes(data, 'little', signed=code in 'bhilqn')
    return _float_of_bits(bits, len(data)) if code in 'efd' else bits


def view_store(code, value):
    size = view_size(code)
    if code == 'c':
        if not _is_instance(value, bytes):
            raise TypeError("memoryview: invalid type for format 'c'")
        if len(value) != 1:
            raise ValueError("memoryview: invalid value for format 'c'")
        return bytes(value)
    if code == '?':
        return b'\1' if value else b'\0'
    if code in 'efd':
        try:
            bits = _bits_of_float(float(value), size)
        except (TypeError, ValueError):
            raise TypeError(f"memoryview: invalid type for format '{code}'") from None
        return bits.to_bytes(size, 'little')
    if not _is_instance(value, int) and _lookup(value, '__index__') is None:
        raise TypeError(f"memoryview: invalid type for format '{code}'")
    n = index(value)
    try:
        return n.to_bytes(size, 'little', signed=code in 'bhilqn' or code == 'P' and n < 0)
    except OverflowError:
        raise ValueError(f"memoryview: invalid value for format '{code}'") from None


def view_count(value):
    if not _is_instance(value, int) and _lookup(value, '__index__') is None:
        return None
    n = index(value)
    if not -1 << 63 <= n < 1 << 63:
        raise IndexError("cannot fit 'int' into an index-sized integer")
    return n


def view_nested(items, shape):
    """A flat list as nested lists, one level for each dimension."""
    for length in reversed(shape[1:]):
        items = [items[i:i + length] for i in range(0, len(items), length)]
    return items


def memory_iterator(view):
    n = 0
    while n < len(view):
        yield view[n]
        n += 1


class memoryview:
    """Create a new memoryview object which references the given object."""
    __slots__ = ('_bytes', '_start', '_format', '_shape', '_strides', '_readonly', '_released', '_hash')

    def __new__(cls, /, *args, **kwargs):
        if len(args) + len(kwargs) > 1:
            raise TypeError(f'memoryview() takes at most 1 argument ({len(args) + len(kwargs)} given)')
        if not args and 'object' not in kwargs:
            raise TypeError("memoryview() missing required argument 'object' (pos 1)")
        object = args[0] if args else kwargs['object']
        self = super().__new__(cls)
        self._released = False
        self._hash = None
        if type(object) is memoryview:
            object._check()
            self._bytes, self._start, self._format = object._bytes, object._start, object._format
            self._shape, self._strides, self._readonly = object._shape, object._strides, object._readonly
        elif _is_instance(object, bytes) or _is_instance(object, bytearray):
            self._bytes, self._start, self._format = object, 0, 'B'
            self._shape, self._strides, self._readonly = (len(object),), (1,), _is_instance(object, bytes)
        else:
            raise TypeError(f"memoryview: a bytes-like object is required, not '{_type_name(object)}'")
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'memoryview' is not an acceptable base type")

    @classmethod
    def __class_getitem__(cls, item, /):
        return GenericAlias(cls, item)

    @classmethod
    def _from_flags(cls, object, flags):
        return memoryview(object)

    def _check(self):
        if self._released:
            raise ValueError('operation forbidden on released memoryview object')

    def _part(self, start, shape, strides):
        part = memoryview(self)
        part._start, part._shape, part._strides = start, shape, strides
        return part

    @property
    def obj(self):
        self._check()
        return self._bytes

    @property
    def format(self):
        self._check()
        return self._format

    @property
    def itemsize(self):
        self._check()
        return view_size(view_code(self._format))

    @property
    def ndim(self):
        self._check()
        return len(self._shape)

    @property
    def readonly(self):
        self._check()
        return self._readonly

    @property
    def strides(self):
        self._check()
        return self._strides

    @property
    def suboffsets(self):
        self._check()
        return ()

    @property
    def nbytes(self):
        return self.itemsize * view_product(self._shape)

    @property
    def shape(self):
        self._check()
        return self._shape

    @property
    def c_contiguous(self):
        return not self.nbytes or self._packed(self._shape, self._strides)

    @property
    def f_contiguous(self):
        return not self.nbytes or self._packed(self._shape[::-1], self._strides[::-1])

    @property
    def contiguous(self):
        return self.c_contiguous or self.f_contiguous

    def _packed(self, shape, strides):
        expected = self.itemsize
        for n in range(len(shape) - 1, -1, -1):
            if shape[n] > 1 and strides[n] != expected:
                return False
            expected *= shape[n]
        return True

    def __len__(self):
        self._check()
        if not self._shape:
            raise TypeError('0-dim memory has no length')
        return self._shape[0]

    def __iter__(self):
        self._check()
        if not self._shape:
            raise TypeError('invalid indexing of 0-dim memory')
        if len(self._shape) > 1:
            raise NotImplementedError('multi-dimensional sub-views are not implemented')
        return memory_iterator(self)

    def _at(self, indices):
        """Where an item stands."""
        at = self._start
        for n, i in enumerate(indices):
            i = view_count(i)
            if i < 0:
                i += self._shape[n]
            if not 0 <= i < self._shape[n]:
                raise IndexError(f'index out of bounds on dimension {n + 1}')
            at += i * self._strides[n]
        return at

    def _multi(self, key):
        if not self._shape:
            if key == ():
                return self._start
            raise TypeError('invalid indexing of 0-dim memory')
        if len(key) < len(self._shape):
            raise NotImplementedError('sub-views are not implemented')
        if len(key) > len(self._shape):
            raise TypeError(f'cannot index {len(self._shape)}-dimension view with {len(key)}-element tuple')
        return self._at(key)

    def _load(self, at):
        return view_load(bytes(self._bytes[at:at + self.itemsize]), view_code(self._format))

    def _sliced(self, key):
        window = range(self._shape[0])[indexed(key)]
        stride = self._strides[0]
        return self._part(self._start + window.start * stride, (len(window), *self._shape[1:]),
                          (window.step * stride, *self._strides[1:]))

    def __getitem__(self, key, /):
        self._check()
        if not self._shape:
            if key is ...:
                return self
            if key == ():
                return self._load(self._start)
            raise TypeError('invalid indexing of 0-dim memory')
        if type(key) is slice:
            return self._sliced(key)
        if type(key) is tuple:
            if all(_is_instance(i, int) or _lookup(i, '__index__') is not None for i in key):
                return self._load(self._multi(key))
            if all(type(i) is slice for i in key):
                raise NotImplementedError('multi-dimensional slicing is not implemented')
            raise TypeError('memoryview: invalid slice key')
        if view_count(key) is None:
            raise TypeError('memoryview: invalid slice key')
        if len(self._shape) > 1:
            raise NotImplementedError('multi-dimensional sub-views are not implemented')
        return self._load(self._at((key,)))

    def __setitem__(self, key, value, /):
        self._check()
        if self._readonly:
            raise TypeError('cannot modify read-only memory')
        if not self._shape:
            if key is not ... and key != ():
                raise TypeError('invalid indexing of 0-dim memory')
            at = self._start
        elif type(key) is slice:
            if len(self._shape) > 1:
                raise NotImplementedError('memoryview slice assignments are currently restricted to ndim = 1')
            self._fill(self._sliced(key), value)
            return
        elif type(key) is tuple:
            if not all(_is_instance(i, int) or _lookup(i, '__index__') is not None for i in key):
                raise TypeError('memoryview: invalid slice key')
            at = self._multi(key)
        else:
            if view_count(key) is None:
                raise TypeError('memoryview: invalid slice key')
            if len(self._shape) > 1:
                raise NotImplementedError('sub-views are not implemented')
            at = self._at((key,))
        data = view_store(view_code(self._format), value)
        self._check()
        for n, byte in enumerate(data):
            self._bytes[at + n] = byte

    def _fill(self, target, value):
        if type(value) is not memoryview and not _is_instance(value, bytes) and not _is_instance(value, bytearray):
            raise TypeError(f"a bytes-like object is required, not '{_type_name(value)}'")
        source = memoryview(value)
        if view_code(source._format) != view_code(self._format) or source._shape != target._shape:
            raise ValueError('memoryview assignment: lvalue and rvalue have different structures')
        data, size, at = source.tobytes(), self.itemsize, target._start
        if target._strides[0] == size:
            for n, byte in enumerate(data):
                self._bytes[at + n] = byte
            return
        for n in range(0, len(data), size):
            for k in range(size):
                self._bytes[at + k] = data[n + k]
            at += target._strides[0]

    def __delitem__(self, key, /):
        self._check()
        raise TypeError('cannot modify read-only memory' if self._readonly else 'cannot delete memory')

    def __eq__(self, other, /):
        if self._released or type(other) is memoryview and other._released:
            return self is other
        if type(other) is not memoryview:
            if not _is_instance(other, bytes) and not _is_instance(other, bytearray):
                return NotImplemented
            other = memoryview(other)
        if self._shape != other._shape:
            return False
        if self._format in ('B', 'c') and self._format == other._format:
            return self.tobytes() == other.tobytes()
        return self._flat() == other._flat()

    def __ne__(self, other, /):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    def __hash__(self):
        if self._hash is None:
            self._check()
            if not self._readonly:
                raise ValueError('cannot hash writable memoryview object')
            if view_code(self._format) not in ('B', 'b', 'c'):
                raise ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
            self._hash = _hash(self.tobytes())
        return self._hash

    def __bytes__(self):
        return self.tobytes()

    def __radd__(self, other, /):
        if _is_instance(other, bytes) or _is_instance(other, bytearray):
            return other + self.tobytes()
        return NotImplemented

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, /, *args):
        self.release()

    def __repr__(self):
        address = hex(_address(self))
        return f'<released memory at {address}>' if self._released else f'<memory at {address}>'

    def _offsets(self, order='C'):
        """Where each item stands."""
        if order == 'F':
            at = [self._start]
            for n in range(len(self._shape)):
                at = [a + i * self._strides[n] for i in range(self._shape[n]) for a in at]
            return at
        at = [self._start]
        for n in range(len(self._shape)):
            at = [a + i * self._strides[n] for a in at for i in range(self._shape[n])]
        return at

    def tobytes(self, order='C'):
        self._check()
        if order is None:
            order = 'C'
        elif not _is_instance(order, _str):
            raise TypeError(f"tobytes() argument 'order' must be str or None, not {_type_name(order)}")
        if order not in ('C', 'F', 'A'):
            raise ValueError("order must be 'C', 'F' or 'A'")
        if order == 'A':
            order = 'F' if self.f_contiguous and not self.c_contiguous else 'C'
        if self.c_contiguous and (order == 'C' or len(self._shape) < 2):
            return bytes(self._bytes[self._start:self._start + self.nbytes])
        size = self.itemsize
        return b''.join([bytes(self._bytes[at:at + size]) for at in self._offsets(order)])

    def _flat(self):
        data, size, code = self.tobytes(), self.itemsize, view_code(self._format)
        if code == 'B':
            return list(data)
        return [view_load(data[n:n + size], code) for n in range(0, len(data), size)]

    def tolist(self):
        self._check()
        items = self._flat()
        return view_nested(items, self._shape) if self._shape else items[0]

    def toreadonly(self):
        self._check()
        part = memoryview(self)
        part._readonly = True
        return part

    def hex(self, *args, **kwargs):
        self._check()
        return self.tobytes().hex(*args, **kwargs)

    def count(self, value, /):
        self._check()
        return sum(1 for item in self if item is value or item == value)

    def index(self, value, start=0, stop=9223372036854775807, /):
        self._check()
        if not self._shape:
            raise TypeError('invalid lookup on 0-dim memory')
        if len(self._shape) > 1:
            raise NotImplementedError('multi-dimensional lookup is not implemented')
        for n in range(len(self))[index(start):index(stop)]:
            item = self[n]
            if item is value or item == value:
                return n
        raise ValueError('memoryview.index(x): x not found')

    def cast(self, format, shape=None):
        self._check()
        if not _is_instance(format, _str):
            raise TypeError(f"cast() argument 'format' must be str, not {_type_name(format)}")
        if shape is not None and not _is_instance(shape, list) and not _is_instance(shape, tuple):
            raise TypeError('shape must be a list or a tuple')
        if shape is not None and len(shape) > 64:
            raise ValueError('memoryview: number of dimensions must not exceed 64')
        if not self.c_contiguous:
            raise TypeError('memoryview: casts are restricted to C-contiguous views')
        if shape is not None and len(shape) != 1 and len(self._shape) != 1:
            raise TypeError('memoryview: cast must be 1D -> ND or ND -> 1D')
        code, old = view_code(format), view_code(self._format)
        if not code:
            raise ValueError('memoryview: destination format must be a native single character format prefixed with an '
                             "optional '@'")
        if code not in 'cbB' and old not in 'cbB':
            raise TypeError('memoryview: cannot cast between two non-byte formats')
        size = view_size(code)
        if self.nbytes % size:
            raise TypeError('memoryview: length is not a multiple of itemsize')
        lengths = (self.nbytes // size,)
        if shape is not None:
            lengths = []
            for length in shape:
                if not _is_instance(length, int):
                    raise TypeError('memoryview.cast(): elements of shape must be integers')
                if length <= 0:
                    raise ValueError('memoryview.cast(): elements of shape must be integers > 0')
                lengths.append(int(length))
                if view_product(lengths) > 9223372036854775807:
                    raise ValueError('memoryview.cast(): product(shape) > SSIZE_MAX')
            if view_product(lengths) * size != self.nbytes:
                raise TypeError('memoryview: product(shape) * itemsize != buffer size')
        part = self._part(self._start, tuple(lengths), view_strides(lengths, size))
        part._format = format
        return part

    def release(self):
        self._released = True
