# The half of `bytes` and `bytearray` that runs Python: what asks objects of the program for their bytes.


def bytes_new(cls, source, encoding, errors):
    return _built(cls, bytes_of(source) if _layout(cls) is bytes else bytearray(bytes_of(source)))


def bytearray_init(self, source, encoding, errors):
    self[:] = bytes_of(source)


def bytes_of(source):
    method = _lookup(source, "__bytes__")
    if method is not None:
        result = method()
        if not isinstance(result, bytes):
            raise TypeError(f"__bytes__ returned non-bytes (type {type(result).__name__})")
        return _plain(result)
    method = _lookup(source, "__index__")
    if method is not None:
        return bytes(method())
    if _lookup(source, "__iter__") is None and _lookup(source, "__getitem__") is None:
        raise TypeError(f"cannot convert '{type(source).__name__}' object to bytes")
    items = []
    for item in source:
        items.append(index(item))
    return bytes(items)


def bytes_mod(self, value):
    items = value if isinstance(value, tuple) else (value,)
    fields = _percent_fields(self.decode("latin-1"))
    rendered = []
    for item, (_, kind) in zip(items, fields):
        if kind in "bs" and _lookup(item, "__bytes__") is not None:
            item = bytes_of(item)
        elif kind in "ra":
            item = ascii(item)
        else:
            item = percent_value(item, "" if kind in "bs" else kind)
        rendered.append(item)
    rendered.extend(items[len(rendered):])
    return _percent_bytes_rendered(_plain(self), tuple(rendered))


def bytes_fromhex(cls, string):
    return cls(bytes.fromhex(string) if _layout(cls) is bytes else bytearray.fromhex(string))


def bytearray_extend(self, items):
    _plain(self).extend([index(item) for item in items])


def bytearray_set_item(self, key, value):
    if type(key) is slice:
        value = bytes([index(item) for item in value]) if _lookup(value, '__iter__') is not None else value
        _plain_set_item(self, indexed(key), value)
    else:
        _plain_set_item(self, index(key), index(value))
