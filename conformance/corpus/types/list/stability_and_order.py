# Sorting is stable in both directions
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


rows = [(n * 7 % 5, n) for n in range(12)]
show(lambda: (sorted(rows, key=lambda r: r[0]), sorted(rows, key=lambda r: r[0], reverse=True), sorted(rows, key=lambda r: -r[0]) == sorted(rows, key=lambda r: r[0], reverse=True), sorted([1, True, 1.0]), sorted([True, 1.0, 1], reverse=True), sorted(['b', 'B', 'a', 'A'], key=str.lower), sorted(range(20), key=lambda n: n % 3), max(rows, key=lambda r: r[0]), min(rows, key=lambda r: r[0])))
x = [5, 2, 8, 1, 9, 3] * 20
y = sorted(x)
show(lambda: (y == sorted(y), y[::-1] == sorted(x, reverse=True), len(y), y[0], y[-1], sorted(x, key=lambda n: 0) == x, sorted(x, key=lambda n: 0, reverse=True) == x))
show(lambda: (sorted([0.0, -0.0]), sorted([-0.0, 0.0]), sorted([[1, 'b'], [1, 'a']]), sorted([(), (1,), (0, 5)]), sorted(['', 'a', ' ']), sorted([b'b', b'a', bytearray(b'ab')])))
class K:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n > other.n
    def __repr__(self): return f'K{self.n}'
show(lambda: (sorted([K(1), K(3), K(2)]), max([K(1), K(3)], key=lambda k: k.n), sorted([K(1), K(1)], reverse=True)))
