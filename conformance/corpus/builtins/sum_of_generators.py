# Sums of generators and of lazy iterators: ints, floats with their rounding errors, big numbers, whatever adds.
def gen(*items):
    for x in items: yield x
class Money:
    def __init__(self, n): self.n = n
    def __add__(self, other): return Money(self.n + other.n)
    def __radd__(self, other): return Money(self.n + other)
    def __repr__(self): return f"Money({self.n})"
print(sum(x * x for x in range(10)), sum(x * 0.1 for x in range(10)), sum([0.1] * 10), sum(map(float, ['0.1'] * 10)))
print(sum(gen(0.1, 0.2, 0.3)), sum(gen(1, 2.5, True)), sum(gen(1e100, 1.0, -1e100)), sum(gen(2 ** 60, 2 ** 60)), sum(gen(2 ** 47, 2 ** 47, 2 ** 47)))
print(sum(gen([1], [2]), []), sum(gen(Money(1), Money(2))), sum(gen(), 5), sum(gen(1j, 0.5)), sum(gen(float('inf'), 1.0)))
print(sum(map(lambda x: x * 0.1, range(10))), sum(filter(None, [0, 1.5, 2])), sum(gen(0.1, 0.2, 1j, 0.3)))
try: sum(gen(1, 'a', print('not yet')))
except TypeError as e: print(e)
def loud(n):
    for i in range(n):
        print('item', i)
        yield i
print(sum(loud(2)), list(loud(2)), sorted(loud(1)), ''.join(str(i) for i in loud(1)), tuple(loud(1)), set(loud(1)))
def nested(n): return sum(nested(n - 1) for _ in range(2)) if n else 1
print(nested(5), list(list(range(i)) for i in range(3)))
g = (x for x in [1, 2])
print(sum(g), sum(g), list(g))
