# Abstract base, template method, polymorphism, sorting, class counters.
class Shape:
    count = 0
    def __init__(self): Shape.count += 1
    def area(self): raise NotImplementedError(f"{type(self).__name__} has no area")
    def __lt__(self, other): return self.area() < other.area()
    def __str__(self): return f"{type(self).__name__.lower()} of area {self.area():.2f}"
class Rect(Shape):
    def __init__(self, w, h): super().__init__(); self.w, self.h = w, h
    def area(self): return self.w * self.h
class Square(Rect):
    def __init__(self, side): super().__init__(side, side)
    def __str__(self): return super().__str__() + " (square)"
class Circle(Shape):
    PI = 3.14159
    def __init__(self, r): super().__init__(); self.r = r
    def area(self): return self.PI * self.r ** 2
class Blob(Shape): pass


shapes = [Rect(2, 3), Square(2), Circle(1)]
print(*sorted(shapes), sep="\n")
print(Shape.count, max(shapes), [isinstance(s, Rect) for s in shapes], sum(s.area() for s in shapes))
try: print(Blob())
except NotImplementedError as e: print(e, Shape.count)
