# Heaps, double-ended queues, counters, default dictionaries, ordered ones.
import heapq
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

Point = namedtuple("Point", "x y")


def lru(n):
    cache, hits = OrderedDict(), 0
    for i in range(n):
        key = i * i % 257
        if key in cache:
            cache.move_to_end(key)
            hits += 1
        else:
            cache[key] = i
            if len(cache) > 64:
                cache.popitem(last=False)
    return hits


heap, total = [], 0
for i in range(400000):
    heapq.heappush(heap, (i * 7919 % 10007, i))
    if len(heap) > 1000:
        total += heapq.heappop(heap)[1]
queue = deque(maxlen=500)
for i in range(800000):
    queue.append(i)
    if i % 3 == 0:
        total += queue.popleft()
letters = Counter("the quick brown fox jumps over the lazy dog" * 2000)
letters.update(["the", "fox"] * 5000)
groups = defaultdict(list)
for i in range(400000):
    groups[i % 211].append(i)
points = [Point(i, i % 5) for i in range(100000)]
total += sum(p.x * p.y for p in points)
print(total, len(queue), letters.most_common(3), len(groups[7]), lru(130000), heapq.nsmallest(3, heap))
