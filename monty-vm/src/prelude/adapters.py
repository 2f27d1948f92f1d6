# Iterators over iterators: their arguments, and how they go on where a source or a function is Python's.


def accumulate_new(cls, iterable, func, initial):
    return _adapt('accumulate', func, _iter(iterable), _missing, _missing if initial is None else initial, ())


def chain_new(cls, iterables):
    return _adapt('chain', _missing, _missing, _missing, _iter(iterables), ())


def chain_from_iterable(cls, iterable):
    return _adapt('chain', _missing, _missing, _missing, _iter(iterable), ())


def combinations_new(cls, iterable, r):
    pool = tuple(iterable)
    r = index(r)
    if r < 0:
        raise ValueError('r must be non-negative')
    return _arrange('combinations', (pool,), r)


def replacement_new(cls, iterable, r):
    pool = tuple(iterable)
    r = index(r)
    if r < 0:
        raise ValueError('r must be non-negative')
    return _arrange('replacement', (pool,), r)


def permutations_new(cls, iterable, r):
    pool = tuple(iterable)
    if r is None:
        r = len(pool)
    elif not _is_instance(r, int):
        raise TypeError('Expected int as r')
    if r < 0:
        raise ValueError('r must be non-negative')
    return _arrange('permutations', (pool,), index(r))


def product_new(cls, iterables, repeat):
    repeat = index(repeat)
    if repeat < 0:
        raise ValueError('repeat argument cannot be negative')
    return _arrange('product', tuple([tuple(pool) for pool in iterables]) * repeat, 0)


def compress_new(cls, data, selectors):
    return _adapt('compress', _missing, _iter(data), _missing, _iter(selectors), ())


def count_new(cls, start, step):
    for number in (start, step):
        if _lookup(number, '__add__') is None or isinstance(number, (_str, list, tuple)):
            raise TypeError('a number is required')
    return _adapt('count', _missing, _missing, start, step, ())


def count_repr(self):
    parts = _adapter(self)
    if parts is None:
        return _repr_of_iterator(self)
    if type(parts[4]) is int and parts[4] == 1:
        return f"count({parts[3]!r})"
    return f"count({parts[3]!r}, {parts[4]!r})"


def _repr_of_iterator(self):
    return f"<{_type_name(self)} object at {hex(_address(self))}>"


def cycle_new(cls, iterable):
    return _adapt('cycle', _missing, _iter(iterable), [], _missing, (0,))


def dropwhile_new(cls, predicate, iterable):
    return _adapt('dropwhile', predicate, _iter(iterable), _missing, _missing, ())


def filterfalse_new(cls, function, iterable):
    return _adapt('filterfalse', function, _iter(iterable), _missing, _missing, ())


def groupby_new(cls, iterable, key):
    return _adapt('groupby', key, _iter(iterable), _missing, _missing, (0,))


def islice_new(cls, args):
    if len(args) < 2:
        raise TypeError(f"islice expected at least 2 arguments, got {len(args)}")
    if len(args) > 4:
        raise TypeError(f"islice expected at most 4 arguments, got {len(args)}")
    start, stop, step = 0, None, 1
    if len(args) == 2:
        stop = args[1]
        if stop is not None and not is_bound(stop):
            raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    else:
        start, stop = args[1], args[2]
        if len(args) == 4 and args[3] is not None:
            step = args[3]
        start = 0 if start is None else start
        if not is_bound(start) or (stop is not None and not is_bound(stop)):
            raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if not is_bound(step) or step == 0:
            raise ValueError('Step for islice() must be a positive integer or None.')
    stop = -1 if stop is None else index(stop)
    return _adapt('islice', _missing, _iter(args[0]), _missing, _missing, (0, index(start), stop, index(step)))


def is_bound(n):
    return _lookup(n, '__index__') is not None and 0 <= index(n) <= 9223372036854775807


def pairwise_new(cls, iterable):
    return _adapt('pairwise', _missing, _iter(iterable), _missing, _missing, ())


def repeat_new(cls, object, times):
    if times is _missing:
        return _adapt('repeat', _missing, _missing, object, _missing, (-1,))
    if _lookup(times, '__index__') is None:
        raise TypeError(f"'{_type_name(times)}' object cannot be interpreted as an integer")
    times = index(times)
    return _adapt('repeat', _missing, _missing, object, _missing, (times if times > 0 else 0,))


def repeat_repr(self):
    parts = _adapter(self)
    if parts is None:
        return _repr_of_iterator(self)
    if parts[6][0] < 0:
        return f"repeat({parts[3]!r})"
    return f"repeat({parts[3]!r}, {parts[6][0]})"


def repeat_length(self):
    parts = _adapter(self)
    if parts is None:
        return 0
    if parts[6][0] < 0:
        raise TypeError('len() of unsized object')
    return parts[6][0]


def starmap_new(cls, function, iterable):
    return _adapt('starmap', function, _iter(iterable), _missing, _missing, ())


def takewhile_new(cls, predicate, iterable):
    return _adapt('takewhile', predicate, _iter(iterable), _missing, _missing, ())


def next_adapted(iterator):
    """The next item of an iterator that native code cannot drive on: from here on a generator takes its place."""
    generator = adapted(*_adapter(iterator))
    _forward(iterator, generator)
    return _next(generator)


def adapted(what, func, source, held, other, extra=_missing, counts=()):
    if what == 'map':
        return map_python(func, source, held, other)
    if what == 'filter':
        return filter_python(func, source, held)
    if what == 'filterfalse':
        return filterfalse_python(func, source, held)
    if what == 'takewhile':
        return takewhile_python(func, source, held)
    if what == 'dropwhile':
        return dropwhile_python(func, source, held)
    if what == 'accumulate':
        return accumulate_python(func, source, held, other, extra)
    if what == 'starmap':
        return starmap_python(func, source, held)
    if what == 'chain':
        return chain_python(source, other, held)
    if what == 'count':
        return count_python(held, other)
    if what == 'cycle':
        return cycle_python(source, held, counts[0])
    if what == 'islice':
        return islice_python(source, *counts)
    if what == 'compress':
        return compress_python(source, other, held, extra)
    return pairwise_python(source, held)


def filterfalse_python(function, iterator, pending):
    if pending is not _missing and not (pending if function is None else function(pending)):
        yield pending
    for x in iterator:
        if not (x if function is None else function(x)):
            yield x


def takewhile_python(predicate, iterator, pending):
    if pending is not _missing:
        if not predicate(pending):
            return
        yield pending
    for x in iterator:
        if not predicate(x):
            return
        yield x


def dropwhile_python(predicate, iterator, pending):
    if predicate is not _missing:
        if pending is _missing or predicate(pending):
            for x in iterator:
                if not predicate(x):
                    yield x
                    break
            else:
                return
        else:
            yield pending
    for x in iterator:
        yield x


def accumulate_python(func, iterator, total, initial, pending):
    if initial is not _missing:
        total = initial
        yield total
    if total is _missing:
        for total in iterator:
            break
        else:
            return
        yield total
    if pending is not _missing:
        total = total + pending if func is None else func(total, pending)
        yield total
    if func is None:
        for x in iterator:
            total = total + x
            yield total
    else:
        for x in iterator:
            total = func(total, x)
            yield total


def starmap_python(function, iterator, pending):
    if pending is not _missing:
        yield function(*pending)
    for args in iterator:
        yield function(*args)


def chain_python(current, iterables, pending):
    if current is not _missing:
        for x in current:
            yield x
    if pending is not _missing:
        for x in pending:
            yield x
    for iterable in iterables:
        for x in iterable:
            yield x


def count_python(value, step):
    while True:
        following = value + step
        yield value
        value = following


def cycle_python(iterator, seen, at):
    if iterator is not _missing:
        for x in iterator:
            seen.append(x)
            yield x
    while seen:
        while at < len(seen):
            at += 1
            yield seen[at - 1]
        at = 0


def islice_python(iterator, at, wanted, stop, step):
    while True:
        while at < wanted:
            try:
                _next(iterator)
            except StopIteration:
                return
            at += 1
        if 0 <= stop <= at:
            return
        try:
            x = _next(iterator)
        except StopIteration:
            return
        at += 1
        wanted += step
        if 0 <= stop < wanted:
            wanted = stop
        yield x


def compress_python(data, selectors, pending, selector):
    if pending is not _missing:
        if selector is _missing:
            try:
                selector = _next(selectors)
            except StopIteration:
                return
        if selector:
            yield pending
    for x in data:
        try:
            selector = _next(selectors)
        except StopIteration:
            return
        if selector:
            yield x


def pairwise_python(iterator, before):
    if before is _missing:
        for before in iterator:
            break
        else:
            return
    for x in iterator:
        yield (before, x)
        before = x


def next_group(iterator, groups):
    """The next item of a `groupby`, or of one of its runs, where a key or its comparison is Python's."""
    what, _, _, _, _, wanted, counts = _adapter(iterator)
    while True:
        state = _adapter(groups)
        if state is None or state[0] != 'groupby':
            _exhaust(iterator)
            raise StopIteration
        _, func, source, item, key, begun, numbers = state
        if what == 'group' and numbers[0] != counts[0]:
            _exhaust(iterator)
            raise StopIteration
        if what == 'groupby' and key is not _missing and begun is not _missing and (begun is key or begun == key):
            item = key = _missing
        if key is _missing:
            if item is _missing:
                try:
                    item = _next(source)
                except StopIteration:
                    _exhaust(iterator)
                    raise
            key = item if func is None else func(item)
            _adapter_keep(groups, item, key)
            continue
        if what == 'groupby':
            return (key, _begin_group(groups))
        if not (wanted is key or wanted == key):
            _exhaust(iterator)
            raise StopIteration
        _adapter_keep(groups, _missing, _missing)
        return item
