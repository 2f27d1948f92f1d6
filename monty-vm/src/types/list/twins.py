# Lists and tuples whose items compare, iterate or show themselves in Python. `seq_…` serves both.


def seq_get_item(self, key):
    return _plain_get_item(self, indexed(key))


def seq_set_item(self, key, value):
    key = indexed(key)
    if type(key) is slice and not _is_native_iterable(value):
        value = list(value)
    _plain_set_item(self, key, value)


def seq_del_item(self, key):
    _plain_del_item(self, indexed(key))


def seq_contains(self, item):
    for x in _plain(self):
        if x is item or x == item:
            return True
    return False


def seq_count(self, value):
    n = 0
    for x in _plain(self):
        if x is value or x == value:
            n += 1
    return n


def seq_index(self, value, start, stop):
    items = _plain(self)
    if stop is _missing:
        stop = None
    start, stop, _ = slice(slice_part(start), slice_part(stop)).indices(len(items))
    while start < stop and start < len(items):
        x = items[start]
        if x is value or x == value:
            return start
        start += 1
    name = 'list' if type(items) is list else 'tuple'
    raise ValueError(f'{name}.index(x): x not in {name}')


def seq_mul(self, value):
    if _lookup(value, '__index__') is None:
        return NotImplemented
    return _plain(self) * index(value)


def seq_first_difference(a, b):
    """The position of the first items that are not equal, or -1; both are builtin sequences."""
    i = 0
    while i < len(a) and i < len(b):
        x = a[i]
        y = b[i]
        if not (x is y or x == y):
            # The comparison may have taken the items away.
            return i if i < len(a) and i < len(b) else -1
        i += 1
    return -1


def seq_eq(self, other):
    a = _plain(self)
    b = _plain(other)
    if type(a) is not type(b):
        return NotImplemented
    if len(a) != len(b):
        return False
    return seq_first_difference(a, b) < 0 and len(a) == len(b)


def seq_ne(self, other):
    value = seq_eq(self, other)
    return value if value is NotImplemented else not value


def seq_lt(self, other):
    a = _plain(self)
    b = _plain(other)
    if type(a) is not type(b):
        return NotImplemented
    i = seq_first_difference(a, b)
    return len(a) < len(b) if i < 0 else a[i] < b[i]


def seq_le(self, other):
    a = _plain(self)
    b = _plain(other)
    if type(a) is not type(b):
        return NotImplemented
    i = seq_first_difference(a, b)
    return len(a) <= len(b) if i < 0 else a[i] <= b[i]


def seq_gt(self, other):
    a = _plain(self)
    b = _plain(other)
    if type(a) is not type(b):
        return NotImplemented
    i = seq_first_difference(a, b)
    return len(a) > len(b) if i < 0 else a[i] > b[i]


def seq_ge(self, other):
    a = _plain(self)
    b = _plain(other)
    if type(a) is not type(b):
        return NotImplemented
    i = seq_first_difference(a, b)
    return len(a) >= len(b) if i < 0 else a[i] >= b[i]


class State:
    """Objects whose `repr` is being made, by address: one that contains itself shows as an ellipsis."""
    running = []


def seq_repr(self, items, left, right, last):
    key = _address(items)
    running = State.running
    if key in running:
        return left + '...' + right
    running.append(key)
    try:
        parts = []
        i = 0
        while i < len(items):
            parts.append(_repr(items[i]))
            i += 1
        if len(parts) == 1:
            return left + parts[0] + last
        return left + ', '.join(parts) + right
    finally:
        running.pop()


def list_repr(self):
    return seq_repr(self, _plain(self), '[', ']', ']')


def tuple_repr(self):
    return seq_repr(self, _plain(self), '(', ')', ',)')


def tuple_hash(self):
    mask = 18446744073709551615
    acc = 2870177450012600261
    items = _plain(self)
    for item in items:
        acc = (acc + _hash(item) * 14029467366897019727) & mask
        acc = ((acc << 31) | (acc >> 33)) & mask
        acc = (acc * 11400714785074694791) & mask
    acc = (acc + (len(items) ^ 2870177450013471926)) & mask
    if acc == mask:
        return 1546275796
    return acc - 18446744073709551616 if acc >= 9223372036854775808 else acc


def list_insert(self, at, obj):
    list.insert(_plain(self), index(at), obj)


def list_pop(self, at):
    return list.pop(_plain(self), index(at))


def list_remove(self, value):
    items = _plain(self)
    i = 0
    while i < len(items):
        x = items[i]
        if x is value or x == value:
            _plain_del_item(items, i)
            return
        i += 1
    raise ValueError('list.remove(x): x not in list')


def list_iadd(self, other):
    list.extend(self, other)
    return self


def list_imul(self, value):
    if _lookup(value, '__index__') is None:
        return NotImplemented
    items = _plain(self)
    items *= index(value)
    return self


def list_sort(self, key, reverse):
    reverse = True if reverse else False
    items = _take(self)
    try:
        if key is None:
            _sort_pairs(items[:], items, reverse)
        else:
            keys = keys_of(key, items)
            _sort_pairs(keys, items, reverse)
        if _plain_len(self):
            raise ValueError('list modified during sort')
    finally:
        _give(self, items)


def keys_of(key, items):
    if _applicable(key):
        return list(_map(key, items))
    if type(key) is not _function:
        at_once = _lookup(key, '_keys_')
        if at_once is not None:
            return at_once(items)
    return [key(x) for x in items]


def sort_pairs(keys, values, reverse):
    """A stable merge sort of positions by keys that compare in Python."""
    n = len(keys)
    order = list(range(n))
    if reverse:
        order.reverse()
    size = 64 if n <= 64 else 32
    start = 0
    while start < n:
        sort_run(keys, order, start, min(start + size, n))
        start += size
    width = size
    while width < n:
        merged = []
        start = 0
        while start < n:
            middle = min(start + width, n)
            end = min(start + 2 * width, n)
            a = start
            b = middle
            if b < end and not keys[order[b]] < keys[order[b - 1]]:
                merged.extend(order[start:end])
                a = middle
                b = end
            while a < middle and b < end:
                if keys[order[b]] < keys[order[a]]:
                    merged.append(order[b])
                    b += 1
                else:
                    merged.append(order[a])
                    a += 1
            merged.extend(order[a:middle])
            merged.extend(order[b:end])
            start = end
        order = merged
        width *= 2
    if reverse:
        order.reverse()
    sorted_values = [values[i] for i in order]
    values[:] = sorted_values


def sort_run(keys, order, start, end):
    """Binary insertion, after the run that is there already."""
    done = first_run(keys, order, start, end)
    while done < end:
        pivot = order[done]
        key = keys[pivot]
        low = start
        high = done
        while low < high:
            middle = (low + high) // 2
            if key < keys[order[middle]]:
                high = middle
            else:
                low = middle + 1
        order.insert(low, order.pop(done))
        done += 1


def first_run(keys, order, start, end):
    """The end of the run that begins at `start`: ascending, or descending and then reversed with its equal items in order."""
    n = start + 1
    while n < end and not keys[order[n]] < keys[order[n - 1]]:
        n += 1
    if n >= end:
        return end
    if n > start + 1 and keys[order[start]] < keys[order[n - 1]]:
        return n
    equal = n - start - 1
    run = [order[start:n]] if equal else [[order[start]]]
    run.append([order[n]])
    n += 1
    while n < end:
        if keys[order[n]] < keys[order[n - 1]]:
            run.append([order[n]])
        elif keys[order[n - 1]] < keys[order[n]]:
            break
        else:
            run[-1].append(order[n])
        n += 1
    run.reverse()
    flat = []
    for group in run:
        flat.extend(group)
    order[start:n] = flat
    while n < end and not keys[order[n]] < keys[order[n - 1]]:
        n += 1
    return n
