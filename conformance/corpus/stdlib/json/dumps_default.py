import json

class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

print(json.dumps([Point(1, 2), {'s': {3, 1}}], default=lambda o: sorted(o) if isinstance(o, set) else vars(o)))
print(json.dumps({'a': Point(Point(1, 2), 3)}, default=vars, indent=1))
try:
    json.dumps([Point(1, 2)], default=lambda o: o)
except ValueError as e:
    print(e, e.__notes__[-1])
def fail(o):
    raise RuntimeError('never ' + type(o).__name__)
try:
    json.dumps({'k': Point(1, 2)}, default=fail)
except RuntimeError as e:
    print(e, e.__notes__)
