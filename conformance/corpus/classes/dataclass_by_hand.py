# The everyday value class.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x=0, y=0): self.x, self.y = x, y
    def __repr__(self): return f"Point(x={self.x!r}, y={self.y!r})"
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y) if isinstance(o, Point) else NotImplemented
    def __hash__(self): return hash((self.x, self.y))
    def __lt__(self, o): return (self.x, self.y) < (o.x, o.y)
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    def __mul__(self, k): return Point(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __iter__(self): yield self.x; yield self.y
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5


p, q = Point(3, 4), Point(y=1)
print(p, q, p + q, 2 * p, -p, abs(p), p == Point(3, 4), p != q, p == 5, [*p])
print(sorted([p, q]), len({p, Point(3, 4), q}), max(p, q), sum([p, q], Point()), min([p, q], key=abs))
x, y = p
print(x, y, p.__dict__)
