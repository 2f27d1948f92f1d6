# __iter__ as a generator method, recursive.
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
    def insert(self, v):
        side = "l" if v < self.v else "r"
        if getattr(self, side): getattr(self, side).insert(v)
        else: setattr(self, side, Tree(v))
    def __len__(self): return sum(1 for _ in self)


t = Tree(5)
for v in [3, 8, 1, 4, 9, 7]: t.insert(v)
print(list(t), len(t), 4 in t, 6 in t, max(t), [*zip(t, t)][:2])
a, b, *rest = t
print(a, b, rest)
