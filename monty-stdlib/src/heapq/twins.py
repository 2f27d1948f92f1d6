# Heaps whose items compare in Python.


def heapq_heappush(heap, item):
    heap.append(item)
    heapq_rise(heap, 0, len(heap) - 1, False)


def heapq_heappush_max(heap, item):
    heap.append(item)
    heapq_rise(heap, 0, len(heap) - 1, True)


def heapq_heappop(heap):
    return heapq_pop(heap, False)


def heapq_heappop_max(heap):
    return heapq_pop(heap, True)


def heapq_heapreplace(heap, item):
    return heapq_replace(heap, item, False)


def heapq_heapreplace_max(heap, item):
    return heapq_replace(heap, item, True)


def heapq_heappushpop(heap, item):
    if heap and heap[0] < item:
        return heapq_replace(heap, item, False)
    return item


def heapq_heappushpop_max(heap, item):
    if heap and item < heap[0]:
        return heapq_replace(heap, item, True)
    return item


def heapq_heapify(heap):
    heapq_order(heap, False)


def heapq_heapify_max(heap):
    heapq_order(heap, True)


def heapq_pop(heap, largest):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if not heap:
        return last
    return heapq_replace(heap, last, largest)


def heapq_replace(heap, item, largest):
    if not heap:
        raise IndexError('index out of range')
    first = heap[0]
    heap[0] = item
    heapq_sink(heap, 0, largest)
    return first


def heapq_order(heap, largest):
    if not isinstance(heap, list):
        name = 'heapify_max' if largest else 'heapify'
        raise TypeError(f"{name}() argument must be list, not {type(heap).__name__}")
    for i in range(len(heap) // 2 - 1, -1, -1):
        heapq_sink(heap, i, largest)


def heapq_rise(heap, start, pos, largest):
    """The item at `pos` goes up until one above it, from `start` on, may stay there."""
    item = heap[pos]
    while pos > start:
        parent = (pos - 1) >> 1
        above = heap[parent]
        if not (above < item if largest else item < above):
            break
        heap[pos] = above
        pos = parent
    heap[pos] = item


def heapq_sink(heap, pos, largest):
    """The item at `pos` goes to the bottom, and from there up to its place: most items belong near the bottom."""
    end = len(heap)
    start = pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end:
            left, other = heap[child], heap[right]
            if not (other < left if largest else left < other):
                child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    heapq_rise(heap, start, pos, largest)
