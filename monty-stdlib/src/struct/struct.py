# Binary records: counting arguments and complaints; the bytes themselves are native.

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


class error(Exception):
    """A format or value that does not fit."""


def _sizes(format):
    if not isinstance(format, (str, bytes)):
        raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
    sizes = _size(format)
    if isinstance(sizes, str):
        raise error(sizes)
    return sizes


def _packed(format, values, name):
    size, count = _sizes(format)
    if len(values) != count:
        if name == 'pack':
            raise error(f'pack expected {count} items for packing (got {len(values)})')
        raise error(f'pack_into expected {count} items for packing (got {len(values)})')
    made = _pack(format, [_plain_value(v) for v in values])
    if isinstance(made, str):
        raise error(made)
    return made


def _plain_value(v):
    if type(v) in (int, float, bytes, bool, bytearray):
        return v
    if isinstance(v, (int, float, bytes, bytearray)):
        return v
    method = _lookup(v, '__index__')
    if method is not None:
        return method()
    method = _lookup(v, '__float__')
    return v if method is None else method()


def _buffer(buffer):
    if isinstance(buffer, (bytes, bytearray)):
        return buffer
    if isinstance(buffer, memoryview):
        return bytes(buffer)
    raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")


def calcsize(format, /):
    return _sizes(format)[0]


def pack(format, /, *values):
    return _packed(format, values, 'pack')


def pack_into(format, buffer, offset, /, *values):
    size = _sizes(format)[0]
    data = _packed(format, values, 'pack_into')
    if not isinstance(buffer, (bytearray, memoryview)):
        raise TypeError(f'argument must be read-write bytes-like object, not {type(buffer).__name__}')
    if offset < 0:
        if offset + size > 0:
            raise error(f'no space to pack {size} bytes at offset {offset}')
        if offset + len(buffer) < 0:
            raise error(f'offset {offset} out of range for {len(buffer)}-byte buffer')
        offset += len(buffer)
    if len(buffer) - offset < size:
        raise error(f'pack_into requires a buffer of at least {size + offset} bytes for packing {size} bytes at offset '
                    f'{offset} (actual buffer size is {len(buffer)})')
    buffer[offset:offset + size] = data


def unpack(format, buffer, /):
    size = _sizes(format)[0]
    buffer = _buffer(buffer)
    if len(buffer) != size:
        raise error(f'unpack requires a buffer of {size} bytes')
    return _unpack(format, buffer, 0)


def unpack_from(format, /, buffer, offset=0):
    size = _sizes(format)[0]
    buffer = _buffer(buffer)
    if offset < 0:
        if offset + size > 0:
            raise error(f'not enough data to unpack {size} bytes at offset {offset}')
        if offset + len(buffer) < 0:
            raise error(f'offset {offset} out of range for {len(buffer)}-byte buffer')
        offset += len(buffer)
    if len(buffer) - offset < size:
        raise error(f'unpack_from requires a buffer of at least {size + offset} bytes for unpacking {size} bytes at offset '
                    f'{offset} (actual buffer size is {len(buffer)})')
    return _unpack(format, buffer, offset)


def iter_unpack(format, buffer, /):
    size = _sizes(format)[0]
    if size == 0:
        raise error('cannot iteratively unpack with a struct of length 0')
    buffer = _buffer(buffer)
    if len(buffer) % size:
        raise error(f'iterative unpacking requires a buffer of a multiple of {size} bytes')
    return _records(format, buffer, size)


def _records(format, buffer, size):
    for offset in range(0, len(buffer), size):
        yield _unpack(format, buffer, offset)


class Struct:
    """A format that is used again and again."""

    def __init__(self, format):
        self.size = _sizes(format)[0]
        self.format = format.decode('ascii') if isinstance(format, bytes) else format

    def pack(self, /, *values):
        return _packed(self.format, values, 'pack')

    def pack_into(self, buffer, offset, /, *values):
        pack_into(self.format, buffer, offset, *values)

    def unpack(self, buffer, /):
        return unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        return unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer, /):
        return iter_unpack(self.format, buffer)

    def __repr__(self):
        return f'Struct({self.format!r})'
