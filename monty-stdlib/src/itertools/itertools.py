# Iterators over iterators: generators, each behind a function that checks its arguments at once.


def accumulate(iterable, func=None, *, initial=None):
    return _accumulate(iter(iterable), func, initial)


def _accumulate(it, func, initial):
    total = initial
    if initial is None:
        for total in it:
            break
        else:
            return
    yield total
    if func is None:
        for x in it:
            total = total + x
            yield total
    else:
        for x in it:
            total = func(total, x)
            yield total


def batched(iterable, n, *, strict=False):
    if n < 1:
        raise ValueError('n must be at least one')
    return _batched(iter(iterable), n, strict)


def _batched(it, n, strict):
    batch = []
    for x in it:
        batch.append(x)
        if len(batch) == n:
            yield tuple(batch)
            batch = []
    if batch:
        if strict:
            raise ValueError('batched(): incomplete batch')
        yield tuple(batch)


class chain:
    """Iterates over the first iterable to its end, then over the second, and so on."""

    __slots__ = ('_iterator',)

    def __new__(cls, *iterables):
        self = object.__new__(cls)
        self._iterator = _chain(iterables)
        return self

    @classmethod
    def from_iterable(cls, iterable, /):
        self = object.__new__(cls)
        self._iterator = _chain(iter(iterable))
        return self

    def __iter__(self):
        return self._iterator

    def __next__(self):
        return next(self._iterator)

    def __class_getitem__(cls, item):
        return generic_alias(cls, item)


def _chain(iterables):
    for iterable in iterables:
        for x in iterable:
            yield x


def combinations(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError('r must be non-negative')
    return _combinations(pool, r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(r))
    yield pool[:r]
    while True:
        i = r - 1
        while i >= 0 and indices[i] == i + n - r:
            i -= 1
        if i < 0:
            return
        indices[i] += 1
        for j in range(i + 1, r):
            indices[j] = indices[j - 1] + 1
        yield tuple([pool[i] for i in indices])


def combinations_with_replacement(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError('r must be non-negative')
    return _combinations_with_replacement(pool, r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    indices = [0] * r
    yield tuple([pool[i] for i in indices])
    while True:
        i = r - 1
        while i >= 0 and indices[i] == n - 1:
            i -= 1
        if i < 0:
            return
        indices[i:] = [indices[i] + 1] * (r - i)
        yield tuple([pool[i] for i in indices])


def compress(data, selectors):
    return _compress(iter(data), iter(selectors))


def _compress(data, selectors):
    for x, keep in zip(data, selectors):
        if keep:
            yield x


class count:
    """Numbers from `start` on, `step` apart, without end."""

    __slots__ = ('_next', '_step')

    def __init__(self, start=0, step=1):
        for number in (start, step):
            if not hasattr(number, '__add__') or isinstance(number, (_str, list, tuple)):
                raise TypeError('a number is required')
        self._next = start
        self._step = step

    def __iter__(self):
        return _count(self)

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        if type(self._step) is int and self._step == 1:
            return f"count({self._next!r})"
        return f"count({self._next!r}, {self._step!r})"


def _count(state):
    while True:
        value = state._next
        state._next = value + state._step
        yield value


def cycle(iterable):
    return _cycle(iter(iterable))


def _cycle(it):
    saved = []
    for x in it:
        saved.append(x)
        yield x
    while saved:
        for x in saved:
            yield x


def dropwhile(predicate, iterable):
    return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, it):
    for x in it:
        if not predicate(x):
            yield x
            break
    for x in it:
        yield x


def filterfalse(function, iterable):
    return _filterfalse(bool if function is None else function, iter(iterable))


def _filterfalse(function, it):
    for x in it:
        if not function(x):
            yield x


class groupby:
    """Runs of consecutive items with the same key, each as its key and an iterator of the run."""

    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._key = key
        self._target = self._current = self._value = self._group = object()

    def __iter__(self):
        return self

    def __next__(self):
        self._group = object()
        while self._current == self._target:
            self._value = next(self._iterator)
            self._current = self._value if self._key is None else self._key(self._value)
        self._target = self._current
        return self._current, self._run(self._target, self._group)

    def _run(self, target, group):
        while self._group is group and self._current == target:
            yield self._value
            try:
                self._value = next(self._iterator)
            except StopIteration:
                return
            self._current = self._value if self._key is None else self._key(self._value)


def islice(iterable, *args):
    if not args:
        raise TypeError(f"islice expected at least 2 arguments, got 1")
    if len(args) > 3:
        raise TypeError(f"islice expected at most 4 arguments, got {len(args) + 1}")
    start, stop, step = 0, None, 1
    if len(args) == 1:
        stop = args[0]
        if stop is not None and not _bound(stop):
            raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    else:
        start, stop = args[0], args[1]
        if len(args) == 3 and args[2] is not None:
            step = args[2]
        start = 0 if start is None else start
        if not _bound(start) or (stop is not None and not _bound(stop)):
            raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if not _bound(step) or step == 0:
            raise ValueError('Step for islice() must be a positive integer or None.')
    return _islice(iter(iterable), start, stop, step)


def _bound(n):
    return hasattr(n, '__index__') and 0 <= n.__index__() <= 9223372036854775807


def _islice(it, start, stop, step):
    if stop is None:
        wanted = start
        at = 0
        for x in it:
            if at == wanted:
                yield x
                wanted += step
            at += 1
        return
    at = 0
    while at < start:
        if at >= stop:
            return
        try:
            next(it)
        except StopIteration:
            return
        at += 1
    while at < stop:
        try:
            x = next(it)
        except StopIteration:
            return
        yield x
        at += 1
        skip = step - 1
        while skip and at < stop:
            try:
                next(it)
            except StopIteration:
                return
            at += 1
            skip -= 1


def pairwise(iterable):
    return _pairwise(iter(iterable))


def _pairwise(it):
    for a in it:
        break
    else:
        return
    for b in it:
        yield a, b
        a = b


def permutations(iterable, r=None):
    pool = tuple(iterable)
    if r is not None and not isinstance(r, int):
        raise TypeError('Expected int as r')
    if r is not None and r < 0:
        raise ValueError('r must be non-negative')
    return _permutations(pool, len(pool) if r is None else r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield tuple([pool[i] for i in indices[:r]])
    while n:
        for i in range(r - 1, -1, -1):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = n - cycles[i]
                indices[i], indices[j] = indices[j], indices[i]
                yield tuple([pool[i] for i in indices[:r]])
                break
        else:
            return


def product(*iterables, repeat=1):
    if repeat < 0:
        raise ValueError('repeat argument cannot be negative')
    return _product([tuple(pool) for pool in iterables] * repeat)


def _product(pools):
    n = len(pools)
    if not n:
        yield ()
        return
    for pool in pools:
        if not pool:
            return
    indices = [0] * n
    current = [pool[0] for pool in pools]
    last = pools[-1]
    while True:
        for current[-1] in last:
            yield tuple(current)
        i = n - 2
        while i >= 0:
            indices[i] += 1
            if indices[i] < len(pools[i]):
                current[i] = pools[i][indices[i]]
                break
            indices[i] = 0
            current[i] = pools[i][0]
            i -= 1
        else:
            return


class repeat:
    """One object, again and again, or `times` times."""

    __slots__ = ('_object', '_left')

    def __init__(self, object, times=None):
        self._object = object
        if times is not None and not isinstance(times, int):
            raise TypeError(f"'{_type_name(times)}' object cannot be interpreted as an integer")
        self._left = None if times is None else max(times, 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self._left is not None:
            if self._left == 0:
                raise StopIteration
            self._left -= 1
        return self._object

    def __length_hint__(self):
        if self._left is None:
            raise TypeError('len() of unsized object')
        return self._left

    def __repr__(self):
        if self._left is None:
            return f"repeat({self._object!r})"
        return f"repeat({self._object!r}, {self._left})"


def starmap(function, iterable):
    return _starmap(function, iter(iterable))


def _starmap(function, it):
    for args in it:
        yield function(*args)


def takewhile(predicate, iterable):
    return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, it):
    for x in it:
        if not predicate(x):
            return
        yield x


def tee(iterable, n=2):
    if n < 0:
        raise ValueError('n must be >= 0')
    if not n:
        return ()
    first = iterable if isinstance(iterable, _tee) else _tee(iter(iterable), [None, None])
    return (first,) + tuple([_tee(first._iterator, first._link) for _ in range(n - 1)])


class _tee:
    # Links of a chain: [value, next link]; the last one is empty.

    def __init__(self, iterator, link):
        self._iterator = iterator
        self._link = link

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if link[1] is None:
            link[0] = next(self._iterator)
            link[1] = [None, None]
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _tee(self._iterator, self._link)


def zip_longest(*iterables, fillvalue=None):
    return _zip_longest([iter(x) for x in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    live = len(iterators)
    while live:
        row = []
        for i, it in enumerate(iterators):
            if it is None:
                row.append(fillvalue)
                continue
            try:
                row.append(next(it))
            except StopIteration:
                live -= 1
                if not live:
                    return
                iterators[i] = None
                row.append(fillvalue)
        yield tuple(row)
