# Long chains of every kind of object are let go without deep recursion.
class Node: pass


def chain(wrap, n=30_000):
    x = None
    for _ in range(n): x = wrap(x)
    return x


def node(x):
    n = Node()
    n.next = x
    return n


for wrap in node, lambda x: {"k": x}, lambda x: (x,), lambda x: lambda: x, lambda x: iter([x]), lambda x: ValueError(x):
    x = chain(wrap)
    x = None
print("done")
