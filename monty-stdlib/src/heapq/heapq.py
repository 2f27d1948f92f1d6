# Merging, and the largest and smallest items; the rest is native.


def merge(*iterables, key=None, reverse=False):
    # Each entry: key, order of the iterable, value, iterator. The order decides between equal keys.
    entries = []
    for order, iterable in enumerate(iterables):
        it = iter(iterable)
        for value in it:
            entries.append(_Entry(value if key is None else key(value), order, value, it, reverse))
            break
    heapify(entries)
    while entries:
        top = entries[0]
        yield top.value
        for value in top.iterator:
            top.value = value
            top.key = value if key is None else key(value)
            heapq_sink(entries, 0, False)
            break
        else:
            heappop(entries)


class _Entry:
    __slots__ = ('key', 'order', 'value', 'iterator', 'reverse')

    def __init__(self, key, order, value, iterator, reverse):
        self.key = key
        self.order = order
        self.value = value
        self.iterator = iterator
        self.reverse = reverse

    def __lt__(self, other):
        mine, theirs = (other.key, self.key) if self.reverse else (self.key, other.key)
        if mine < theirs:
            return True
        if theirs < mine:
            return False
        return self.order < other.order


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
