# Heaps whose items compare in Python.


def heapq_heappush(heap, item):
    heap.append(item)
    heapq_down(heap, 0, len(heap) - 1)


def heapq_heappop(heap):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        heapq_up(heap, 0)
        return first
    return last


def heapq_heapreplace(heap, item):
    if not heap:
        raise IndexError('index out of range')
    first = heap[0]
    heap[0] = item
    heapq_up(heap, 0)
    return first


def heapq_heappushpop(heap, item):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        heapq_up(heap, 0)
    return item


def heapq_heapify(heap):
    if not isinstance(heap, list):
        raise TypeError(f"heapify() argument must be list, not {type(heap).__name__}")
    for i in range(len(heap) // 2 - 1, -1, -1):
        heapq_up(heap, i)


def heapq_down(heap, start, pos):
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


def heapq_up(heap, pos):
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
    heapq_down(heap, start, pos)


def heapq_heappush_max(heap, item):
    heap.append(item)
    heapq_down_max(heap, 0, len(heap) - 1)


def heapq_heappop_max(heap):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        heapq_up_max(heap, 0)
        return first
    return last


def heapq_heapreplace_max(heap, item):
    if not heap:
        raise IndexError('index out of range')
    first = heap[0]
    heap[0] = item
    heapq_up_max(heap, 0)
    return first


def heapq_heappushpop_max(heap, item):
    if heap and item < heap[0]:
        item, heap[0] = heap[0], item
        heapq_up_max(heap, 0)
    return item


def heapq_heapify_max(heap):
    for i in range(len(heap) // 2 - 1, -1, -1):
        heapq_up_max(heap, i)


def heapq_down_max(heap, start, pos):
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


def heapq_up_max(heap, pos):
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
    heapq_down_max(heap, start, pos)
