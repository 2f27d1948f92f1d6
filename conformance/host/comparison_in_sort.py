# A host call inside the comparison that a sort makes.
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return fetch(self.v < other.v)
    def __repr__(self): return f"V{self.v}"


print(sorted([V(3), V(1), V(2)]), min(V(5), V(4)), max([V(1), V(7)]))
