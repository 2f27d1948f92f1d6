# Iterating, unpacking and collecting where only Python can go on.


def iter(x):
    method = _lookup(x, '__iter__')
    if method is None:
        if _lookup_raw(type(x), '__iter__') is _missing and _lookup(x, '__getitem__') is not None:
            return sequence_iterator(x)
        raise TypeError(f"'{_type_name(x)}' object is not iterable")
    it = method()
    if _lookup(it, '__next__') is None:
        raise TypeError(f"iter() returned non-iterator of type '{_type_name(it)}'")
    return it


def sequence_iterator(x):
    get = _lookup(x, '__getitem__')
    i = 0
    while True:
        try:
            v = get(i)
        except (IndexError, StopIteration):
            return
        yield v
        i += 1


def callable_iterator(function, sentinel):
    while True:
        try:
            v = function()
        except StopIteration:
            return
        if v == sentinel:
            return
        yield v


def iter_python(obj, sentinel=_missing):
    if sentinel is _missing:
        return _iter(obj)
    if not callable(obj):
        raise TypeError("iter(v, w): v must be callable")
    return callable_iterator(obj, sentinel)


def next_python(iterator, default=_missing):
    if default is _missing:
        return _next(iterator)
    try:
        return _next(iterator)
    except StopIteration:
        return default


def next_of(iterator):
    """The next item of an `enumerate` or `zip` whose iterators only Python can drive."""
    first, second = _inner(iterator)
    if type(first) is not tuple:
        try:
            item = _next(first)
        except StopIteration:
            _exhaust(iterator)
            raise
        return (_count_on(iterator), item)
    items = []
    for inner in first:
        try:
            items.append(_next(inner))
        except StopIteration:
            _exhaust(iterator)
            if second:
                zip_check(first, len(items))
            raise
    return tuple(items)


def zip_check(iterators, at, name='zip'):
    if at > 0:
        rest = 'argument 1' if at == 1 else f'arguments 1-{at}'
        raise ValueError(f'{name}() argument {at + 1} is shorter than {rest}') from None
    n = 1
    for inner in iterators[1:]:
        try:
            _next(inner)
        except StopIteration:
            n += 1
            continue
        rest = 'argument 1' if n == 1 else f'arguments 1-{n}'
        raise ValueError(f'{name}() argument {n + 1} is longer than {rest}') from None


def send_to(iterator, value):
    return iterator.send(value)


def throw_into(iterator, exception):
    return iterator.throw(exception)


def close_then_raise(iterator, exception):
    close = getattr(iterator, 'close', None)
    if close is not None:
        close()
    raise exception


def drain(iterable):
    if type(iterable) is _generator:
        out = []
        _collect(iterable, out)
        return out
    return [x for x in iterable]


def drain_exactly(v, wanted):
    if not can_iterate(v):
        raise TypeError(f"cannot unpack non-iterable {_type_name(v)} object")
    out = []
    for x in v:
        if len(out) == wanted:
            raise ValueError(f"too many values to unpack (expected {wanted})")
        out.append(x)
    return out


def can_iterate(v):
    return _lookup(v, '__iter__') is not None or _lookup(v, '__getitem__') is not None


def set_of(items):
    out = set()
    for x in items:
        set_add(out, x)
    return out


def dict_of(items):
    out = {}
    i = 0
    while i < len(items):
        dict_set_item(out, items[i], items[i + 1])
        i += 2
    return out


def set_update_op(target, iterable):
    target.update(iterable)


def dict_update_op(target, mapping):
    if _lookup(mapping, 'keys') is None and not hasattr(mapping, 'keys'):
        raise TypeError(f"'{_type_name(mapping)}' object is not a mapping")
    target.update(as_dict(mapping))


def as_dict(mapping):
    """The dict inside an instance of a derived class, unless the class iterates in its own way."""
    if _is_instance(mapping, dict) and _lookup_raw(type(mapping), '__iter__') is _own(dict, '__iter__'):
        return _plain(mapping)
    return mapping


def dict_merge_op(target, mapping, callee):
    if not _is_instance(mapping, dict) and not hasattr(mapping, 'keys'):
        raise TypeError(f"{callee_name(callee)} argument after ** must be a mapping, not {_type_name(mapping)}")
    mapping = as_dict(mapping)
    for key in mapping.keys():
        if not _is_instance(key, _str):
            raise TypeError("keywords must be strings")
        if key in target:
            raise TypeError(f"{callee_name(callee)} got multiple values for keyword argument '{key}'")
        target[key] = mapping[key]


def bad_star(callee, value):
    raise TypeError(f"{callee_name(callee)} argument after * must be an iterable, not {_type_name(value)}")


def callee_name(callee):
    name = getattr(callee, '__qualname__', None)
    if name is None:
        return f"{_type_name(callee)} object"
    module = getattr(callee, '__module__', None)
    if module is None or module == 'builtins':
        return f"{name}()"
    return f"{module}.{name}()"
