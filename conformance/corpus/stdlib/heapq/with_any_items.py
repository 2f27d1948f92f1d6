# Heaps of ints, tuples, of what compares in Python, of what does not compare at all.
from heapq import *
class Job:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __repr__(self): return f"J{self.n}"
for make in (lambda n: n, lambda n: (n % 3, str(n)), lambda n: float(n), str, Job):
    heap = []
    for i in range(9): heappush(heap, make(i * 7 % 10))
    print(heap, heappop(heap), heapreplace(heap, make(4)), heappushpop(heap, make(0)), heappushpop(heap, make(9)), heap)
    items = [make(i * 5 % 8) for i in range(8)]
    heapify(items)
    print(items, [heappop(items) for _ in range(3)], nsmallest(2, items), nlargest(2, items))
    items = [make(i * 5 % 8) for i in range(8)]
    heapify_max(items)
    heappush_max(items, make(9))
    print(items, heappop_max(items), heapreplace_max(items, make(1)), heappushpop_max(items, make(2)), items)
for bad in (lambda: heappop([]), lambda: heapreplace([], 1), lambda: heappush([1, 2], 'a'), lambda: heapify([1, 'a', 2]), lambda: heappush([None], None)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(heappushpop([], 3), list(merge([1, 4], (2, 3), [])), list(merge('ca', 'b', reverse=True)), heappush([], 1))
