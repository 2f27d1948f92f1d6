# A container class with the whole protocol.
class Linked:
    def __init__(self, items=()):
        self.head = None
        for x in reversed(list(items)): self.head = (x, self.head)
    def __iter__(self):
        node = self.head
        while node: yield node[0]; node = node[1]
    def __len__(self): return sum(1 for _ in self)
    def __getitem__(self, i):
        if isinstance(i, slice): return Linked(list(self)[i])
        for k, x in enumerate(self):
            if k == (i if i >= 0 else len(self) + i): return x
        raise IndexError(i)
    def __add__(self, o): return Linked([*self, *o])
    def __eq__(self, o): return list(self) == list(o)
    def __repr__(self): return f"Linked({list(self)!r})"
    def __contains__(self, x): return any(x == y for y in self)
    def __reversed__(self): return iter(list(self)[::-1])
l = Linked("abc")
print(l, len(l), l[0], l[-1], l[1:], l + "de", "b" in l, list(reversed(l)), l == Linked("abc"), bool(Linked()), [*l], sorted(l, reverse=True))
try: l[7]
except IndexError as e: print(repr(e))
a, *rest = l
print(a, rest, max(l), "".join(l), dict(enumerate(l)))
