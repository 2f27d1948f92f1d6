# Sets whose items hash or compare in Python.


def item_hash(item):
    try:
        return _hash(item)
    except TypeError as error:
        raise TypeError(f"cannot use '{_type_name(item)}' as a set element ({error})") from None


def set_add_hashed(self, item, h):
    if table_find(self, item, h) < 0:
        _entry_insert(self, h, item, None)


def set_add(self, item):
    set_add_hashed(self, item, item_hash(item))


def searched(item):
    """The hash to search for; a set stands for the frozenset of its items."""
    if _is_instance(item, set):
        return _hash(frozenset(item))
    return item_hash(item)


def set_contains(self, item):
    return table_find(self, item, searched(item)) >= 0


def set_discard(self, item):
    at = table_find(self, item, searched(item))
    if at >= 0:
        _entry_remove(self, at)


def set_remove(self, item):
    at = table_find(self, item, searched(item))
    if at < 0:
        raise KeyError(item)
    _entry_remove(self, at)


def set_filled(out, iterable):
    if _is_instance(iterable, set) or _is_instance(iterable, frozenset):
        for h, x in _hashes(iterable):
            set_add_hashed(out, x, h)
    else:
        for x in iterable:
            set_add(out, x)
    return out


def set_new(cls, iterable):
    return _built(cls, set_filled(set(), iterable))


def frozenset_new(cls, iterable):
    return _built(cls, set_filled(_empty_frozenset(), iterable))


def set_init(self, iterable):
    _become(self, set_filled(set(), iterable))


def as_set(x):
    if _is_instance(x, set) or _is_instance(x, frozenset):
        return _plain(x)
    return set_filled(set(), x)


def set_empty_like(x):
    return _empty_frozenset() if _is_instance(x, frozenset) else set()


def set_copied(x):
    return set_filled(set_empty_like(x), _plain(x))


def union_into(out, other):
    return set_filled(out, other)


def kept(a, b, inside):
    """The items of one set that are in another, or that are not."""
    out = set_empty_like(a)
    for h, x in _hashes(a):
        if (table_find(b, x, h) >= 0) is inside:
            _entry_insert(out, h, x, None)
    return out


def either(a, b):
    out = kept(a, b, False)
    for h, x in _hashes(b):
        if table_find(a, x, h) < 0:
            set_add_hashed(out, x, h)
    return out


def set_update(self, others):
    for other in others:
        set_filled(_plain(self), other if not _is_instance(other, set) else list(other))


def set_union(self, others):
    out = set_copied(self)
    for other in others:
        set_filled(out, other)
    return out


def set_intersection(self, others):
    out = set_copied(self)
    for other in others:
        out = kept(out, as_set(other), True)
    return out


def set_difference(self, others):
    out = set_copied(self)
    for other in others:
        out = kept(out, as_set(other), False)
    return out


def set_symmetric_difference(self, other):
    return either(_plain(self), as_set(other))


def set_intersection_update(self, others):
    _become(self, set_intersection(self, others))


def set_difference_update(self, others):
    _become(self, set_difference(self, others))


def set_symmetric_difference_update(self, other):
    _become(self, set_symmetric_difference(self, other))


def set_isdisjoint(self, other):
    for x in other:
        if x in self:
            return False
    return True


def subset(a, b):
    for h, x in _hashes(a):
        if table_find(b, x, h) < 0:
            return False
    return True


def set_issubset(self, other):
    return subset(self, as_set(other))


def set_issuperset(self, other):
    return subset(as_set(other), self)


def is_set(x):
    return _is_instance(x, set) or _is_instance(x, frozenset)


def set_eq(self, other):
    if not is_set(other):
        return NotImplemented if not is_set_like(other) else view_eq(other, self)
    return _plain_len(self) == _plain_len(other) and subset(self, other)


def set_ne(self, other):
    value = set_eq(self, other)
    return value if value is NotImplemented else not value


def set_lt(self, other):
    if not is_set(other):
        return NotImplemented if not is_set_like(other) else view_gt(other, self)
    return _plain_len(self) < _plain_len(other) and subset(self, other)


def set_le(self, other):
    if not is_set(other):
        return NotImplemented if not is_set_like(other) else view_ge(other, self)
    return _plain_len(self) <= _plain_len(other) and subset(self, other)


def set_gt(self, other):
    if not is_set(other):
        return NotImplemented if not is_set_like(other) else view_lt(other, self)
    return _plain_len(self) > _plain_len(other) and subset(other, self)


def set_ge(self, other):
    if not is_set(other):
        return NotImplemented if not is_set_like(other) else view_le(other, self)
    return _plain_len(self) >= _plain_len(other) and subset(other, self)


def set_and(self, other):
    if not is_set(other):
        return NotImplemented
    return kept(_plain(self), _plain(other), True)


def set_rand(self, other):
    return set_and(other, self) if is_set(other) else NotImplemented


def set_or(self, other):
    if not is_set(other):
        return NotImplemented
    return set_filled(set_copied(self), other)


def set_ror(self, other):
    return set_or(other, self) if is_set(other) else NotImplemented


def set_sub(self, other):
    if not is_set(other):
        return NotImplemented
    return kept(_plain(self), _plain(other), False)


def set_rsub(self, other):
    return set_sub(other, self) if is_set(other) else NotImplemented


def set_xor(self, other):
    if not is_set(other):
        return NotImplemented
    return either(_plain(self), _plain(other))


def set_rxor(self, other):
    return set_xor(other, self) if is_set(other) else NotImplemented


def set_iand(self, other):
    if not is_set(other):
        return NotImplemented
    _become(self, set_and(self, other))
    return self


def set_ior(self, other):
    if not is_set(other):
        return NotImplemented
    set_update(self, (other,))
    return self


def set_isub(self, other):
    if not is_set(other):
        return NotImplemented
    _become(self, set_sub(self, other))
    return self


def set_ixor(self, other):
    if not is_set(other):
        return NotImplemented
    _become(self, set_xor(self, other))
    return self


def set_repr(self):
    items = _plain(self)
    name = _type_name(self)
    if not items:
        return f'{name}()'
    key = _address(items)
    running = State.running
    if key in running:
        return f'{name}(...)'
    running.append(key)
    try:
        text = '{' + ', '.join([_repr(x) for x in items]) + '}'
    finally:
        running.pop()
    return text if type(self) is set else f'{name}({text})'
