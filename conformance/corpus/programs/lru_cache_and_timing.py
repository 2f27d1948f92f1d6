# A cache that forgets the oldest, on the order of a dict.
class LRU:
    def __init__(self, size): self.size, self.data, self.hits, self.misses = size, {}, 0, 0
    def __call__(self, f):
        def inner(*key):
            if key in self.data:
                self.hits += 1
                self.data[key] = self.data.pop(key)
            else:
                self.misses += 1
                self.data[key] = f(*key)
                if len(self.data) > self.size: del self.data[next(iter(self.data))]
            return self.data[key]
        inner.cache = self
        return inner


@LRU(3)
def square(x): return x * x
print([square(n) for n in (1, 2, 3, 1, 4, 2, 1, 1)], square.cache.hits, square.cache.misses, list(square.cache.data))
@LRU(100)
def ways(n, k=2): return 1 if n <= 0 else sum(ways(n - i) for i in range(1, 3))
print(ways(60), ways.cache.misses, len(ways.cache.data))
