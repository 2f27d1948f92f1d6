# Equal numbers are one key; a key must stay put.
d = {1: "int", 1.0: "float", True: "bool", "1": "str", (1,): "tuple", None: "none"}
d |= {frozenset({1}): "fs", b"1": "bytes", 1.5: "half"}
print(d, d[1 + 0j], d[None], d[frozenset([1])], (1,) in d, "1" in d, len(d))
class K:
    def __init__(self, h, n): self.h, self.n = h, n
    def __hash__(self): print("hash", self.n); return self.h
    def __eq__(self, o): print("eq", self.n, getattr(o, "n", o)); return isinstance(o, K) and self.n == o.n
    def __repr__(self): return self.n
a, b = K(1, "a"), K(1, "b")
d = {a: 1}
d[b] = 2
print(d[a], K(1, "b") in d, K(2, "a") in d, d)
class Bad:
    def __hash__(self): return "x"
for f in (
    lambda: {Bad(): 1}, lambda: {slice(1): 1}[slice(1)], lambda: hash({}), lambda: {bytearray(): 1},
    lambda: {(1, []): 1},
):
    try: print(f())
    except TypeError as e: print(e)
