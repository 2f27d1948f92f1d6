class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def numbers():
    for n in range(100):
        yield n * n


points = [Point(n, str(n)) for n in range(100)]
table = {p.y: p for p in points}
squares = numbers()
first = [next(squares) for _ in range(10)]
answer = fetch(len(points))
answer + sum(squares)
