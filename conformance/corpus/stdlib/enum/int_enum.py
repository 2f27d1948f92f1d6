from enum import IntEnum

class Shape(IntEnum):
    CIRCLE = 1
    SQUARE = 2

print(Shape.CIRCLE, repr(Shape.CIRCLE), Shape.CIRCLE == 1, Shape.CIRCLE < Shape.SQUARE, Shape.CIRCLE + 1)
print(f'{Shape.SQUARE:03d} {Shape.SQUARE}', str(Shape.SQUARE), ['a', 'b', 'c'][Shape.CIRCLE], int(Shape.SQUARE))
print(sorted([Shape.SQUARE, Shape.CIRCLE]), sum(Shape), Shape(2), isinstance(Shape.CIRCLE, int), hash(Shape.CIRCLE))
print('%d %s' % (Shape.SQUARE, Shape.SQUARE), {1: 'one'}[Shape.CIRCLE], 2 in Shape, 5 in Shape)
