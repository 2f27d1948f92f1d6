# Dicts whose keys hash or compare in Python.


def key_hash(key):
    try:
        return _hash(key)
    except TypeError as error:
        raise TypeError(f"cannot use '{_type_name(key)}' as a dict key ({error})") from None


def table_find(table, key, h):
    """The position of a key in a dict or set, or -1."""
    while True:
        version = _version(table)
        changed = False
        for at, other in _candidates(table, h):
            same = other is key or other == key
            if _version(table) != version:
                changed = True
                break
            if same:
                return at
        if not changed:
            return -1


def dict_get_item(self, key):
    at = table_find(self, key, key_hash(key))
    if at >= 0:
        return _entry_value(self, at)
    missing = _lookup(self, '__missing__')
    if missing is not None:
        return missing(key)
    raise KeyError(key)


def dict_set_item(self, key, value):
    h = key_hash(key)
    at = table_find(self, key, h)
    if at >= 0:
        _entry_set(self, at, value)
    else:
        _entry_insert(self, h, key, value)


def dict_del_item(self, key):
    at = table_find(self, key, key_hash(key))
    if at < 0:
        raise KeyError(key)
    _entry_remove(self, at)


def dict_contains(self, key):
    return table_find(self, key, key_hash(key)) >= 0


def dict_get(self, key, default=None):
    at = table_find(self, key, key_hash(key))
    return _entry_value(self, at) if at >= 0 else default


def dict_pop(self, key, default=_missing):
    at = table_find(self, key, key_hash(key))
    if at >= 0:
        return _entry_remove(self, at)
    if default is _missing:
        raise KeyError(key)
    return default


def dict_setdefault(self, key, default):
    h = key_hash(key)
    at = table_find(self, key, h)
    if at >= 0:
        return _entry_value(self, at)
    _entry_insert(self, h, key, default)
    return default


def dict_fill(target, source):
    """Sets items of a builtin dict from a mapping or from pairs."""
    if _lookup(source, 'keys') is not None or hasattr(source, 'keys'):
        for key in source.keys():
            target[key] = source[key]
        return
    n = 0
    for pair in source:
        try:
            pair = list(pair)
        except TypeError:
            error = TypeError('object is not iterable')
            error.add_note(f'Cannot convert dictionary update sequence element #{n} to a sequence')
            raise error from None
        if len(pair) != 2:
            raise ValueError(f'dictionary update sequence element #{n} has length {len(pair)}; 2 is required')
        target[pair[0]] = pair[1]
        n += 1


def dict_new(cls, mapping=_missing, kwargs=None):
    out = {}
    dict_update(out, mapping, kwargs)
    return _built(cls, out)


def dict_update(self, mapping=_missing, kwargs=None):
    target = _plain(self)
    if mapping is not _missing:
        if type(mapping) is dict:
            for key, value in mapping.items():
                target[key] = value
        else:
            dict_fill(target, mapping)
    if kwargs:
        for key, value in kwargs.items():
            target[key] = value


def dict_fromkeys(cls, iterable, value):
    out = cls()
    for key in iterable:
        out[key] = value
    return out


def dict_or(self, other):
    if not _is_instance(other, dict):
        return NotImplemented
    out = _plain(self).copy()
    dict_update(out, other)
    return out


def dict_ror(self, other):
    if not _is_instance(other, dict):
        return NotImplemented
    out = _plain(other).copy()
    dict_update(out, self)
    return out


def dict_ior(self, other):
    dict_update(self, other)
    return self


def dict_eq(self, other):
    if not _is_instance(other, dict):
        return NotImplemented
    a = _plain(self)
    b = _plain(other)
    if len(a) != len(b):
        return False
    for key, value in a.items():
        found = b.get(key, _missing)
        if found is _missing or not (found is value or value == found):
            return False
    return True


def dict_ne(self, other):
    value = dict_eq(self, other)
    return value if value is NotImplemented else not value


def dict_repr(self):
    table = _plain(self)
    key = _address(table)
    running = State.running
    if key in running:
        return '{...}'
    running.append(key)
    try:
        parts = []
        for k, v in list(table.items()):
            parts.append(_repr(k) + ': ' + _repr(v))
        return '{' + ', '.join(parts) + '}'
    finally:
        running.pop()


def view_repr(self):
    key = _address(self.mapping)
    running = State.running
    if key in running:
        return '...'
    running.append(key)
    try:
        return f'{_type_name(self)}({_repr(list(self))})'
    finally:
        running.pop()


def view_contains(self, item):
    table = self.mapping
    if type(self) is _dict_keys:
        return item in table
    if not _is_instance(item, tuple) or len(item) != 2:
        return False
    found = table.get(item[0], _missing)
    return found is not _missing and (found is item[1] or found == item[1])


def is_set_like(x):
    return type(x) is _dict_keys or type(x) is _dict_items or _is_instance(x, set) or _is_instance(x, frozenset)


def all_in(a, b):
    for x in a:
        if x not in b:
            return False
    return True


def view_eq(self, other):
    if not is_set_like(other):
        return NotImplemented
    return len(self) == len(other) and all_in(self, other)


def view_ne(self, other):
    value = view_eq(self, other)
    return value if value is NotImplemented else not value


def view_lt(self, other):
    if not is_set_like(other):
        return NotImplemented
    return len(self) < len(other) and all_in(self, other)


def view_le(self, other):
    if not is_set_like(other):
        return NotImplemented
    return len(self) <= len(other) and all_in(self, other)


def view_gt(self, other):
    if not is_set_like(other):
        return NotImplemented
    return len(self) > len(other) and all_in(other, self)


def view_ge(self, other):
    if not is_set_like(other):
        return NotImplemented
    return len(self) >= len(other) and all_in(other, self)


def view_and(self, other):
    return set(self) & set(other)


def view_rand(self, other):
    return set(other) & set(self)


def view_or(self, other):
    return set(self) | set(other)


def view_ror(self, other):
    return set(other) | set(self)


def view_sub(self, other):
    return set(self) - set(other)


def view_rsub(self, other):
    return set(other) - set(self)


def view_xor(self, other):
    return set(self) ^ set(other)


def view_rxor(self, other):
    return set(other) ^ set(self)
