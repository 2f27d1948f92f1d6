# A host call inside the repr of an element while a list is printed.
class R:
    def __init__(self, n): self.n = n
    def __repr__(self): return fetch(f"<{self.n}>")


print("before", [R(1), (R(2), {"k": R(3)}), {R: 4}[R]], "after")
print(f"{[R(5)]}", str([R(6)]), "%r" % R(7))
