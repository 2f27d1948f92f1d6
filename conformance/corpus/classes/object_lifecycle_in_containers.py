# Identity, copies and aliasing of instances.
class Node:
    def __init__(self, v, *kids): self.v, self.kids = v, list(kids)
    def walk(self):
        yield self.v
        for k in self.kids: yield from k.walk()
    def depth(self): return 1 + max((k.depth() for k in self.kids), default=0)


shared = Node("s")
t = Node("t", Node("a", shared), shared)
print(list(t.walk()), t.depth())
shared.v = "changed"
print(list(t.walk()))
t.kids[0].kids.append(Node("deep", Node("er")))
print(t.depth(), t.kids[1] is t.kids[0].kids[0])
a = [Node(1)] * 2
a[0].v = 5
print(a[1].v, a[0] is a[1])
b = a[:]
b[0] = None
print(a[0].v, b[1] is a[1])
