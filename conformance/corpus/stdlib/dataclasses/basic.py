from dataclasses import dataclass

@dataclass
class Point:
    x: int
    y: int = 0

p = Point(1)
print(p, p.x, p.y, Point(1, 2) == Point(1, 2), p == Point(2), p != 3)
print(Point(y=5, x=4), Point.y, hasattr(Point, 'x'))
print(Point.__match_args__, Point.__doc__)
p.x = 10
print(p)
