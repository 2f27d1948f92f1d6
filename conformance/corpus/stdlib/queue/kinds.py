from queue import Queue, LifoQueue, PriorityQueue, SimpleQueue, Empty, Full
for cls in (Queue, LifoQueue, PriorityQueue):
    q = cls()
    for x in (3, 1, 2):
        q.put(x)
    print(cls.__name__, q.qsize(), [q.get() for _ in range(3)], q.empty())
s = SimpleQueue()
s.put(1)
print(s.get(), s.empty(), s.qsize())
