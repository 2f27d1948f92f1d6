# Structural matching over tuples, dictionaries and classes: a small interpreter of expressions.
class Num:
    __match_args__ = ("value",)

    def __init__(self, value):
        self.value = value


class Bin:
    __match_args__ = ("op", "left", "right")

    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right


def evaluate(node):
    match node:
        case Num(value):
            return value
        case Bin("+", left, right):
            return evaluate(left) + evaluate(right)
        case Bin("*", left, right):
            return evaluate(left) * evaluate(right) % 1009
        case Bin("-", left, right):
            return evaluate(left) - evaluate(right)
    return 0


def handle(event):
    match event:
        case {"type": "click", "at": (x, y)}:
            return x + y
        case {"type": "key", "code": int(code)} if code > 10:
            return code
        case ["move", *steps]:
            return len(steps)
        case ("go", ("north" | "south") as way):
            return len(way)
        case str() | None:
            return 1
        case _:
            return 0


def build(depth, n):
    if depth == 0:
        return Num(n)
    return Bin("+*-"[n % 3], build(depth - 1, n + 1), build(depth - 1, n * 2))


tree = build(10, 1)
total = sum(evaluate(tree) for _ in range(240))
events = [{"type": "click", "at": (3, 4)}, {"type": "key", "code": 65}, ["move", 1, 2, 3], ("go", "south"),
          "text", None, 3.5, {"type": "key", "code": 3}]
for i in range(600000):
    total += handle(events[i & 7])
print(total)
