# A list kept so that each item is no larger than its two children.


def heappush(heap, item, /):
    heap.append(item)
    _down(heap, 0, len(heap) - 1)


def heappop(heap, /):
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _up(heap, 0)
        return first
    return last


def heapreplace(heap, item, /):
    first = heap[0]
    heap[0] = item
    _up(heap, 0)
    return first


def heappushpop(heap, item, /):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _up(heap, 0)
    return item


def heapify(heap, /):
    if not isinstance(heap, list):
        raise TypeError(f"heapify() argument must be list, not {type(heap).__name__}")
    for i in range(len(heap) // 2 - 1, -1, -1):
        _up(heap, i)


def _down(heap, start, pos):
    item = heap[pos]
    while pos > start:
        parent = (pos - 1) >> 1
        above = heap[parent]
        if item < above:
            heap[pos] = above
            pos = parent
            continue
        break
    heap[pos] = item


def _up(heap, pos):
    end = len(heap)
    start = pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _down(heap, start, pos)


def heappush_max(heap, item, /):
    heap.append(item)
    _down_max(heap, 0, len(heap) - 1)


def heappop_max(heap, /):
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _up_max(heap, 0)
        return first
    return last


def heapreplace_max(heap, item, /):
    first = heap[0]
    heap[0] = item
    _up_max(heap, 0)
    return first


def heappushpop_max(heap, item, /):
    if heap and item < heap[0]:
        item, heap[0] = heap[0], item
        _up_max(heap, 0)
    return item


def heapify_max(heap, /):
    for i in range(len(heap) // 2 - 1, -1, -1):
        _up_max(heap, i)


def _down_max(heap, start, pos):
    item = heap[pos]
    while pos > start:
        parent = (pos - 1) >> 1
        above = heap[parent]
        if above < item:
            heap[pos] = above
            pos = parent
            continue
        break
    heap[pos] = item


def _up_max(heap, pos):
    end = len(heap)
    start = pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _down_max(heap, start, pos)


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
            _up(entries, 0)
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
