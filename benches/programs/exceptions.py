# Exceptions: raised, caught, chained, cleaned up after, and try blocks that nothing happens in.
class Rejected(ValueError):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


def parse(text):
    try:
        return int(text)
    except ValueError:
        return -1


def check(i):
    if i % 5 == 0:
        raise Rejected(i)
    return i


def process(i):
    try:
        return check(i)
    except Rejected as e:
        if e.code % 2:
            raise KeyError(i) from e
        return e.code // 5
    finally:
        stats["seen"] += 1


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        return kind is KeyError


stats = {"seen": 0}
total = 0
words = ["12", "x", "7", "abc", "99"]
for i in range(250000):
    total += parse(words[i % 5])
    try:
        total += process(i)
    except KeyError as e:
        total += e.args[0] % 3
    with Guard():
        total += stats["none" if i % 4 == 0 else "seen"] & 1
    try:
        total += [1, 2, 3][i % 4]
    except (IndexError, TypeError):
        total -= 1
    else:
        total += 2
print(total, stats)
