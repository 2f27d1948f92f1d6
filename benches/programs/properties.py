# Properties, operators, comparison, containers and calls by special methods.
class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return self.norm < other.norm

    def __hash__(self):
        return hash((self.x, self.y))

    def __bool__(self):
        return self.x != 0

    def __getitem__(self, i):
        return self.x if i == 0 else self.y

    def __len__(self):
        return 2

    def __call__(self, z):
        return self.x + z

    @property
    def norm(self):
        return self.x * self.x + self.y * self.y

    @norm.setter
    def norm(self, value):
        self.x = value


class Bag:
    def __init__(self):
        self.items = {}

    def __contains__(self, item):
        return item in self.items

    def __setitem__(self, key, value):
        self.items[key] = value

    def __iter__(self):
        return iter(self.items)


def main(n):
    position, step = Vector(0, 0), Vector(1, 2)
    total, bag = 0, Bag()
    for i in range(n):
        position = position + step * (i % 3) - Vector(1, 1)
        total += position.norm % 7 + position[1] + len(position)
        if position == step or step < position:
            total += 1
        if position:
            total += position(i) & 3
        if i % 8 == 0:
            position.norm = i % 5
            bag[Vector(i % 50, 1)] = i
        total += i in bag
    return total, sum(v.x for v in bag)


print(main(280000))
