from typing import NamedTuple

class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0

    def norm(self):
        return abs(self.x) + abs(self.y)

    @property
    def double(self):
        return self.x * 2

p = Point(3)
print(p, p.norm(), p.double, p._replace(y=5), p._asdict(), Point._fields, Point._field_defaults, Point.__doc__)
print(Point.__annotations__, Point.__bases__, p == (3, 0), isinstance(p, tuple))
x, y = p
print(x, y, Point._make([1, 2]), Point(y=1, x=2))
try:
    Point()
except TypeError as e:
    print(e)
