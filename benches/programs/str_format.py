# Formatting: f-strings, format, percent, numbers in every way.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point(x={self.x!r}, y={self.y})"


def main(n):
    size, last = 0, ""
    for i in range(n):
        price = i * 1.25
        a = f"{i:>8}|{price:10.2f}|{i % 7}"
        b = f"name-{i} costs {price} ({i:,}, {i:x})"
        c = "{:<6}{:>6}".format(i, "abc")
        d = "%05d %s %.3f" % (i, "row", price)
        e = str(i) + repr(price) + str((i, "x"))
        size += len(a) + len(b) + len(c) + len(d) + len(e)
        if i % 4 == 0:
            last = repr(Point(i, [price])) + f"{Point(1, 2)}"
            size += len(last)
    return size, last


print(main(110000))
